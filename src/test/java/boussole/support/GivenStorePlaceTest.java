package boussole.support;

class GivenStorePlaceTest extends StorePlaceContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
