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
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "withLock") // the driver's own short locks
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "checkedWithLock")
                .allowBlockingCallsInside("boussole.embedded.CommandLoop", "ask") // the embedded server's queue
                .allowBlockingCallsInside("boussole.embedded.CommandLoop", "forget")
                .install();
    }
}
