package boussole.scoring.policy;

import java.util.Comparator;

/** Concluded by a rule: this place in the law should be checked. In the order of the table. */
public record Pointed(Pointer pointer) implements Comparable<Pointed> {

    private static final Comparator<Pointed> BY_ROW = Comparator.comparingInt(
                    (Pointed pointed) -> pointed.pointer().order())
            .thenComparing(pointed -> pointed.pointer().id());

    @Override
    public int compareTo(Pointed other) {
        return BY_ROW.compare(this, other);
    }
}
