package boussole.review;

import boussole.support.StorePlace;

class EmbeddedRunsTest extends MongoRunsContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
