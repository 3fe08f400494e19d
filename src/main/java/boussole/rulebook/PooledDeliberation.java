package boussole.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A deliberation that keeps idle sessions for the next question, where every rule hangs on a passing fact. A rule
 * that hangs on standing data alone would speak once in a session's life, so then each question gets a new one.
 */
final class PooledDeliberation implements Deliberation {

    private static final int MOST_IDLE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final CompiledRules rules;
    private final Collection<?> data;
    private final Function<Collection<?>, Session> opening;
    private final boolean reusable;
    private final BlockingQueue<Session> idle = new ArrayBlockingQueue<>(MOST_IDLE);
    private volatile boolean closed;

    PooledDeliberation(
            CompiledRules rules, Collection<?> data, boolean reusable, Function<Collection<?>, Session> opening) {
        this.rules = rules;
        this.data = List.copyOf(data);
        this.reusable = reusable;
        this.opening = opening;
    }

    @Override
    public List<Finding> findings(Object... facts) {
        if (closed || !rules.enter()) {
            throw new IllegalStateException("this rulebook was closed");
        }
        try {
            return asked(facts);
        } finally {
            rules.leave();
        }
    }

    private List<Finding> asked(Object... facts) {
        Session session = idle.poll();
        boolean fit = false;
        try {
            session = session == null ? opening.apply(data) : session;
            List<Finding> findings = session.findings(facts);
            fit = reusable;
            return findings;
        } catch (IllegalStateException told) {
            throw told;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError failed) {
            throw new IllegalStateException("a rule failed: " + failed, failed);
        } finally {
            putBack(session, fit);
        }
    }

    private void putBack(@Nullable Session session, boolean fit) {
        if (session != null && !(fit && !closed && idle.offer(session))) {
            session.dispose();
        }
        if (closed) {
            drop();
        }
    }

    private void drop() {
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            session.dispose();
        }
    }

    @Override
    public void close() {
        closed = true;
        drop();
    }
}
