package boussole.assessment.needs;

import boussole.support.StorePlace;

class ContainerSubmittedRunsTest extends SubmittedRunsContract {

    @Override
    StorePlace place() {
        return StorePlace.CONTAINER;
    }
}
