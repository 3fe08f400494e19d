package boussole.review.records;

import boussole.support.StorePlace;

class EmbeddedRunRecordsTest extends RunRecordsContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
