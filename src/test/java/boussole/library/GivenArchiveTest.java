package boussole.library;

import boussole.support.StorePlace;

class GivenArchiveTest extends ArchiveContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
