package boussole.assessment.peers;

import boussole.assessment.Assessment;

class MemorySubmissionsTest extends SubmissionsContract {

    private final MemorySubmissions submissions = new MemorySubmissions();

    @Override
    Submissions submissions() {
        return submissions;
    }

    @Override
    void keep(Assessment assessment) {
        submissions.kept.add(assessment);
    }
}
