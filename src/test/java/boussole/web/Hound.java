package boussole.web;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import reactor.blockhound.BlockHound;

/**
 * Lets BlockHound loose on every test of the JVM: what blocks on an event loop fails there. It must be there before the
 * first event loop is: an executor that is already waiting would lose its lock.
 */
public final class Hound implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        BlockHound.builder()
                .loadIntegrations()
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes") // the system's source never waits
                .nonBlockingThreadPredicate(waiting -> waiting.and(Hound::ours))
                .install();
    }

    /** The threads that our own code runs on; the store's and the driver's take short locks of their own. */
    private static boolean ours(Thread thread) {
        return thread.getName().startsWith("webflux-http") || thread.getName().startsWith("parallel");
    }
}
