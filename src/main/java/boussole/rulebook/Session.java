package boussole.rulebook;

import static boussole.rulebook.ValueOrder.BY_VALUES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One Drools session that holds the standing data. One thread at a time asks it; after each answer it holds the
 * standing data and nothing else again.
 */
final class Session implements RuleRuntimeEventListener {

    /** An answer that takes more firings than this is taken for endless. */
    static final int MOST_FIRINGS = 10_000;

    private final KieSession session;
    private final long resident;
    private final List<Rule> rules;
    private final List<List<Object>> conclusions = new ArrayList<>();
    private final Map<String, List<Object>> byRule = new HashMap<>();
    private final List<FactHandle> passing = new ArrayList<>();
    private Optional<BiConsumer<Rule, Object>> sink = Optional.empty();

    Session(KieSession session, List<Rule> rules, Collection<?> data) {
        this.session = session;
        this.rules = rules;
        for (Rule rule : rules) {
            List<Object> some = new ArrayList<>();
            session.registerChannel(
                    Outlets.channel(conclusions.size()),
                    conclusion -> sink.ifPresentOrElse(
                            taking -> taking.accept(rule, conclusion), () -> some.add(conclusion)));
            conclusions.add(some);
            byRule.put(rule.name(), some);
        }
        data.forEach(session::insert);
        resident = session.getFactCount();
        session.addEventListener(this);
    }

    /** Any exception leaves the session unfit for another question. */
    List<Finding> findings(Object... facts) {
        for (Object fact : facts) {
            session.insert(fact);
        }
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new IllegalStateException("the rules do not come to an end: stopped after " + MOST_FIRINGS
                    + " firings, most of them of '" + busiest() + "'");
        }
        List<Finding> findings = inOrder();
        forget();
        return findings;
    }

    /**
     * Each fact by itself, where every rule looks at a single fact and at no conclusion. Any exception leaves the session
     * unfit for another question.
     */
    void each(Collection<?> facts, BiConsumer<Rule, Object> conclusions) {
        sink = Optional.of(conclusions);
        session.removeEventListener(this); // no rule inserts anything: there is nothing to hear of
        facts.forEach(fact -> passing.add(session.insert(fact)));
        int most = MOST_FIRINGS * Math.max(1, facts.size());
        if (session.fireAllRules(most) >= most) {
            throw new IllegalStateException("the rules do not come to an end: stopped after " + most + " firings");
        }
        forget();
        session.addEventListener(this);
        sink = Optional.empty();
    }

    private List<Finding> inOrder() {
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < conclusions.size(); place++) {
            List<Object> some = conclusions.get(place);
            if (some.size() > 1) {
                some.sort(BY_VALUES);
            }
            for (int i = 0; i < some.size(); i++) {
                if (i == 0 || !same(some.get(i), some.get(i - 1))) {
                    findings.add(new Finding(rules.get(place), some.get(i)));
                }
            }
        }
        return findings;
    }

    private static boolean same(Object one, Object other) {
        return BY_VALUES.compare(one, other) == 0 && one.equals(other);
    }

    private void forget() {
        passing.forEach(session::delete);
        passing.clear();
        conclusions.forEach(List::clear);
        if (session.fireAllRules(MOST_FIRINGS) != 0 || session.getFactCount() != resident || !passing.isEmpty()) {
            throw new IllegalStateException("the session holds more than its standing data");
        }
    }

    private String busiest() {
        return byRule.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    void dispose() {
        session.dispose();
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        passing.add(event.getFactHandle());
        org.kie.api.definition.rule.Rule rule = event.getRule();
        if (rule != null) {
            Objects.requireNonNull(byRule.get(rule.getName())).add(event.getObject());
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw new IllegalStateException("a rule changed a fact");
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        // facts and conclusions leave after each answer
    }
}
