package boussole.scoring.policy;

/** Concluded by a rule: this advice is given. In the order of the table. */
public record Advised(Advice advice) implements Comparable<Advised> {

    @Override
    public int compareTo(Advised other) {
        int rows = Integer.compare(advice.order(), other.advice.order());
        return rows == 0 ? advice.id().compareTo(other.advice.id()) : rows;
    }
}
