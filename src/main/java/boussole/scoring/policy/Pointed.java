package boussole.scoring.policy;

/** Concluded by a rule: this place in the law should be checked. In the order of the table. */
public record Pointed(Pointer pointer) implements Comparable<Pointed> {

    @Override
    public int compareTo(Pointed other) {
        int rows = Integer.compare(pointer.order(), other.pointer.order());
        return rows == 0 ? pointer.id().compareTo(other.pointer.id()) : rows;
    }
}
