package boussole.scoring.policy;

import boussole.questionnaire.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a questionnaire's tables. */
public record Policy(List<Gate> gates, List<Cap> caps, List<Advice> advice, List<Pointer> pointers) {

    public static final Policy NONE = new Policy(List.of(), List.of(), List.of(), List.of());

    public Policy {
        gates = List.copyOf(gates);
        caps = List.copyOf(caps);
        advice = List.copyOf(advice);
        pointers = List.copyOf(pointers);
    }

    /** Every row, as the facts that rules read. */
    public List<Object> rows() {
        List<Object> rows = new ArrayList<>(levelRows());
        rows.addAll(advice);
        rows.addAll(pointers);
        return rows;
    }

    /** The rows that decide the level, as facts. */
    public List<Object> levelRows() {
        List<Object> rows = new ArrayList<>(gates);
        rows.addAll(caps);
        return rows;
    }

    /** What the rows look at. */
    public List<Condition> conditions() {
        return Stream.of(
                        gates.stream().map(Gate::condition),
                        caps.stream().map(Cap::condition),
                        advice.stream().map(Advice::condition),
                        pointers.stream().map(Pointer::condition))
                .flatMap(conditions -> conditions)
                .toList();
    }
}
