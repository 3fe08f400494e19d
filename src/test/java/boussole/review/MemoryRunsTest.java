package boussole.review;

class MemoryRunsTest extends RunsContract {

    private final MemoryRuns runs = new MemoryRuns();

    @Override
    Runs runs() {
        return runs;
    }
}
