package boussole.identity;

import boussole.support.StorePlace;

class EmbeddedSecretsTest extends MongoSecretsContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
