package boussole.assessment.needs;

import boussole.support.StorePlace;

class EmbeddedSubmittedRunsTest extends SubmittedRunsContract {

    @Override
    StorePlace place() {
        return StorePlace.EMBEDDED;
    }
}
