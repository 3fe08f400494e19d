package boussole.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** Rules that know their standing data, ready to be asked. A function of the facts; safe for many threads. */
public interface Deliberation extends AutoCloseable {

    /**
     * What the rules conclude from these facts, by file and line of the rule and then by the conclusion's values;
     * equal conclusions of one rule are told once. The order of the facts does not matter.
     *
     * @throws IllegalStateException where the rules do not come to an end, fail, or were closed
     */
    List<Finding> findings(Object... facts);

    /**
     * What the rules conclude from each of these facts by itself, as from {@link #findings} of it alone, but handed over
     * one by one as a rule comes to it: in no order, and equal conclusions as often as they are come to. Many facts share
     * a session, so this is the way for millions of them.
     *
     * @param sink takes each conclusion with its rule; what it throws ends the deliberation
     * @throws IllegalStateException where a rule does not come to an end, fails, or the rules were closed
     */
    void each(Collection<?> facts, BiConsumer<Rule, Object> sink);

    @Override
    void close();
}
