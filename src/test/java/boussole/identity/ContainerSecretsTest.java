package boussole.identity;

import boussole.support.StorePlace;

class ContainerSecretsTest extends MongoSecretsContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
