package boussole.directory;

import boussole.support.StorePlace;

class GivenCataloguesTest extends MongoCataloguesContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
