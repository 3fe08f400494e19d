package boussole.assessment.peers;

import boussole.support.StorePlace;

class GivenSubmissionsTest extends MongoSubmissionsContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
