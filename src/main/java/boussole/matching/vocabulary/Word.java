package boussole.matching.vocabulary;

import boussole.kernel.Text;
import java.util.List;

/**
 * One word that needs and offers are told in.
 *
 * @param key as files and answers have it: {@code logistics}
 * @param covers other keys that mean the same
 * @param span of a budget: euros; of a date: months from now; {@link Span#ALL} for the others
 */
public record Word(String key, Text name, List<String> covers, Span span) {

    public Word {
        covers = List.copyOf(covers);
    }

    /**
     * An amount with an open end or none.
     *
     * @param below the first number beyond it; {@link Integer#MAX_VALUE}: none
     */
    public record Span(int from, int below) {

        public static final Span ALL = new Span(0, Integer.MAX_VALUE);

        public boolean endless() {
            return below == Integer.MAX_VALUE;
        }
    }
}
