package boussole.library;

import boussole.support.StorePlace;

class ContainerArchiveTest extends ArchiveContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
