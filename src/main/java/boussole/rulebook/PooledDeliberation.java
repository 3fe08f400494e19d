package boussole.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A deliberation that keeps idle sessions for the next question, where every rule hangs on a passing fact. A rule
 * that hangs on standing data alone would speak once in a session's life, so then each question gets a new one.
 */
final class PooledDeliberation implements Deliberation {

    private static final int MOST_IDLE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    /** How many facts share a session at a time. */
    private static final int AT_ONCE = 1024;

    private final LazyRules rules;
    private final Collection<?> data;
    private final BiFunction<CompiledRules, Collection<?>, Session> opening;
    private final boolean reusable;
    private final boolean separate;
    private final BlockingQueue<Session> idle = new ArrayBlockingQueue<>(MOST_IDLE);
    private volatile boolean closed;

    /**
     * @param reusable whether every rule hangs on a passing fact
     * @param separate whether every rule looks at a single fact and at no conclusion: then facts in one session leave
     *     each other alone
     */
    PooledDeliberation(
            LazyRules rules,
            Collection<?> data,
            boolean reusable,
            boolean separate,
            BiFunction<CompiledRules, Collection<?>, Session> opening) {
        this.rules = rules;
        this.data = List.copyOf(data);
        this.reusable = reusable;
        this.separate = separate;
        this.opening = opening;
    }

    @Override
    public List<Finding> findings(Object... facts) {
        return asked(session -> session.findings(facts));
    }

    @Override
    public void each(Collection<?> facts, BiConsumer<Rule, Object> sink) {
        if (!reusable || !separate) {
            facts.forEach(fact -> findings(fact).forEach(found -> sink.accept(found.rule(), found.conclusion())));
            return;
        }
        List<Object> some = new ArrayList<>(Math.min(AT_ONCE, facts.size()));
        for (Object fact : facts) {
            some.add(fact);
            if (some.size() == AT_ONCE) {
                eachOf(some, sink);
            }
        }
        eachOf(some, sink);
    }

    private void eachOf(List<Object> some, BiConsumer<Rule, Object> sink) {
        if (!some.isEmpty()) {
            var unused = asked(session -> {
                session.each(some, sink);
                return some;
            });
        }
        some.clear();
    }

    private <T> T asked(Function<Session, T> question) {
        CompiledRules known = rules.get();
        if (closed || !known.enter()) {
            throw new IllegalStateException("this rulebook was closed");
        }
        try {
            return answered(known, question);
        } finally {
            known.leave();
        }
    }

    private <T> T answered(CompiledRules known, Function<Session, T> question) {
        Session session = idle.poll();
        boolean fit = false;
        try {
            session = session == null ? opening.apply(known, data) : session;
            T answer = question.apply(session);
            fit = reusable;
            return answer;
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
