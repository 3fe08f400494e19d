package boussole.review.offers;

import boussole.support.StorePlace;

class GivenNewcomersTest extends NewcomersContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
