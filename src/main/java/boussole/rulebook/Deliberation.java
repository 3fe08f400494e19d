package boussole.rulebook;

import java.util.List;

/** Rules that know their standing data, ready to be asked. A function of the facts; safe for many threads. */
public interface Deliberation extends AutoCloseable {

    /**
     * What the rules conclude from these facts, by file and line of the rule and then by the conclusion's values;
     * equal conclusions of one rule are told once. The order of the facts does not matter.
     *
     * @throws IllegalStateException where the rules do not come to an end, fail, or were closed
     */
    List<Finding> findings(Object... facts);

    @Override
    void close();
}
