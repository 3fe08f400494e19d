package boussole.review.records;

import boussole.support.StorePlace;

class ContainerRunRecordsTest extends RunRecordsContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
