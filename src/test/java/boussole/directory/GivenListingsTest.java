package boussole.directory;

import boussole.support.StorePlace;

class GivenListingsTest extends ListingsContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
