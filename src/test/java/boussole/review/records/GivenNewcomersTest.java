package boussole.review.records;

import boussole.support.StorePlace;

class GivenNewcomersTest extends NewcomersContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
