package boussole.review;

import boussole.support.StorePlace;

class ContainerRunsTest extends MongoRunsContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
