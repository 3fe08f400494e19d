package boussole.support;

class EmbeddedStorePlaceTest extends StorePlaceContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
