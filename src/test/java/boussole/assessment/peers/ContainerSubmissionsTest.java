package boussole.assessment.peers;

import boussole.support.StorePlace;

class ContainerSubmissionsTest extends MongoSubmissionsContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
