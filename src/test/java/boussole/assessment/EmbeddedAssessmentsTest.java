package boussole.assessment;

import boussole.support.StorePlace;

class EmbeddedAssessmentsTest extends MongoAssessmentsContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
