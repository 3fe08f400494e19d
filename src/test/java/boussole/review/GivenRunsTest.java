package boussole.review;

import boussole.support.StorePlace;

class GivenRunsTest extends MongoRunsContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
