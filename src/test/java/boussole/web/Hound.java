package boussole.web;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import reactor.blockhound.BlockHound;

/**
 * Lets BlockHound loose in the JVM that the build gives to {@link NobodyBlocksSliceTest} alone: what blocks on a thread of
 * ours fails there. It must be there before the first event loop is, and it must not meddle with the other tests: an
 * executor that is already waiting would lose its lock.
 */
public final class Hound implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (!Boolean.getBoolean("boussole.hound")) {
            return;
        }
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
