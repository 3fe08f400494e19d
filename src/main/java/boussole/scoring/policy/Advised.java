package boussole.scoring.policy;

import java.util.Comparator;

/** Concluded by a rule: this advice is given. In the order of the table. */
public record Advised(Advice advice) implements Comparable<Advised> {

    private static final Comparator<Advised> BY_ROW = Comparator.comparingInt(
                    (Advised advised) -> advised.advice().order())
            .thenComparing(advised -> advised.advice().id());

    @Override
    public int compareTo(Advised other) {
        return BY_ROW.compare(this, other);
    }
}
