package boussole.review.records;

import boussole.support.StorePlace;

class ContainerNewcomersTest extends NewcomersContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
