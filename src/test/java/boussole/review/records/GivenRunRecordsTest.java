package boussole.review.records;

import boussole.support.StorePlace;

class GivenRunRecordsTest extends RunRecordsContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
