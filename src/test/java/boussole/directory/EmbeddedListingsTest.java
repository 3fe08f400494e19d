package boussole.directory;

import boussole.support.StorePlace;

class EmbeddedListingsTest extends ListingsContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
