package boussole.directory;

import boussole.support.StorePlace;

class ContainerListingsTest extends ListingsContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
