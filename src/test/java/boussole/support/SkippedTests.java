package boussole.support;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run which tests were skipped and why, a line each: no test is skipped silently. */
public final class SkippedTests implements TestExecutionListener {

    private final Queue<String> skipped = new ConcurrentLinkedQueue<>();

    private volatile Optional<TestPlan> plan = Optional.empty();

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = Optional.of(testPlan);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.ABORTED) {
            note(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        skipped.forEach(System.out::println);
        skipped.clear();
    }

    private void note(TestIdentifier test, String reason) {
        String owner = plan.flatMap(tests -> tests.getParent(test))
                .map(TestIdentifier::getDisplayName)
                .map(name -> name + " > ")
                .orElse("");
        skipped.add("SKIPPED " + owner + test.getDisplayName() + ": " + reason);
    }
}
