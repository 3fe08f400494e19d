package boussole.directory;

import boussole.support.StorePlace;

class ContainerCataloguesTest extends MongoCataloguesContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
