package boussole.support;

class ContainerStorePlaceTest extends StorePlaceContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
