package boussole.assessment.peers;

import boussole.support.StorePlace;

class EmbeddedSubmissionsTest extends MongoSubmissionsContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
