package boussole.review.records;

import boussole.support.StorePlace;

class EmbeddedNewcomersTest extends NewcomersContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
