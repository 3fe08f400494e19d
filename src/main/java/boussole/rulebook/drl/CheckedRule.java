package boussole.rulebook.drl;

import boussole.kernel.Text;
import java.util.List;
import java.util.Set;

/**
 * A rule that was read and keeps to the allowed part of DRL.
 *
 * @param line the line where it starts, from 1
 * @param start the first character of the rule in its file, from 0
 * @param end the character after its last one
 * @param needs the types of which it needs a fact to fire at all, as far as that is plain to see
 * @param looksAt the types of its patterns, one for each
 * @param inserts its conclusions
 */
public record CheckedRule(
        String name,
        Text sentence,
        String file,
        int line,
        int start,
        int end,
        Set<Class<?>> needs,
        List<Class<?>> looksAt,
        List<Insert> inserts) {

    public CheckedRule {
        needs = Set.copyOf(needs);
        looksAt = List.copyOf(looksAt);
        inserts = List.copyOf(inserts);
    }

    /** One conclusion, and the character of the file where its {@code insert} begins. */
    public record Insert(int start, Class<?> type) {}
}
