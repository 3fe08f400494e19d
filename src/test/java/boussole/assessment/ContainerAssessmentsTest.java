package boussole.assessment;

import boussole.support.StorePlace;

class ContainerAssessmentsTest extends MongoAssessmentsContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
