package boussole.identity;

import boussole.support.StorePlace;

class GivenSecretsTest extends MongoSecretsContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
