package boussole.directory;

import boussole.support.StorePlace;

class EmbeddedCataloguesTest extends MongoCataloguesContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
