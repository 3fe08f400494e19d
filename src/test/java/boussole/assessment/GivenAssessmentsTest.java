package boussole.assessment;

import boussole.support.StorePlace;

class GivenAssessmentsTest extends MongoAssessmentsContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
