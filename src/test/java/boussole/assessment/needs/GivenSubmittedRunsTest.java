package boussole.assessment.needs;

import boussole.support.StorePlace;

class GivenSubmittedRunsTest extends SubmittedRunsContract {

    @Override
    StorePlace place() {
        return StorePlace.GIVEN;
    }
}
