package boussole.rulebook;

import boussole.rulebook.drl.CheckedRule;
import boussole.rulebook.drl.CheckedRule.Insert;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where conclusions leave. One that no rule looks at has nothing to do in working memory, where to put it and to take it
 * out again costs more than to come to it: it leaves by its rule's channel at once. One that another rule looks at is
 * inserted, as the rule says.
 */
final class Outlets {

    private static final String INSERT = "insert";

    private final List<CheckedRule> rules;
    private final Set<Class<?>> lookedAt = new HashSet<>();

    Outlets(List<CheckedRule> rules) {
        this.rules = rules;
        rules.forEach(rule -> lookedAt.addAll(rule.looksAt()));
    }

    /** The name of the channel of the rule at this place. */
    static String channel(int place) {
        return "rule " + place;
    }

    /**
     * The text of a file as it is compiled.
     *
     * @param text as long as the file that was checked, line by line
     */
    String compiled(String file, String text) {
        StringBuilder source = new StringBuilder(text);
        for (int place = rules.size() - 1; place >= 0; place--) {
            if (rules.get(place).file().equals(file)) {
                lead(rules.get(place), channel(place), source);
            }
        }
        return source.toString();
    }

    private void lead(CheckedRule rule, String channel, StringBuilder source) {
        for (Insert insert : rule.inserts().reversed()) {
            int end = insert.start() + INSERT.length();
            if (isLast(insert.type()) && INSERT.contentEquals(source.subSequence(insert.start(), end))) {
                source.replace(insert.start(), end, "drools.getChannel(\"" + channel + "\").send");
            }
        }
    }

    private boolean isLast(Class<?> conclusion) {
        return lookedAt.stream().noneMatch(type -> type.isAssignableFrom(conclusion));
    }
}
