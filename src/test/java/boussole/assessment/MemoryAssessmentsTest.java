package boussole.assessment;

class MemoryAssessmentsTest extends AssessmentsContract {

    private final MemoryAssessments assessments = new MemoryAssessments();

    @Override
    Assessments assessments() {
        return assessments;
    }
}
