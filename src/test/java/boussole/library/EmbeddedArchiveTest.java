package boussole.library;

import boussole.support.StorePlace;

class EmbeddedArchiveTest extends ArchiveContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
