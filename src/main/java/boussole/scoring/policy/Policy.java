package boussole.scoring.policy;

import java.util.ArrayList;
import java.util.List;

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
        List<Object> rows = new ArrayList<>(gates);
        rows.addAll(caps);
        rows.addAll(advice);
        rows.addAll(pointers);
        return rows;
    }
}
