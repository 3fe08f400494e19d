package boussole.matching.pairing;

import boussole.matching.Offer;
import boussole.matching.Range;
import java.util.Set;

/**
 * An offer in numbers on a certain day, made once for all its pairs, told in the same parts as the offer itself. Where
 * nothing was said, it restricts nothing.
 *
 * @param strengths how much each way of fitting counts
 * @param left how many companies it can still take
 * @param described whether its profile says anything in words
 */
public record Supply(
        Offer source,
        Strengths strengths,
        Owner owner,
        Audience audience,
        Skills skills,
        Reach reach,
        Dates dates,
        int left,
        boolean described) {

    /**
     * Whose it is, and whom that one must not be put together with.
     *
     * @param sirens companies
     */
    public record Owner(Marks organisation, Set<String> sirens, Marks sectors) {

        public Owner {
            sirens = Set.copyOf(sirens);
        }

        public boolean refuses(String siren) {
            return sirens.contains(siren);
        }
    }

    /**
     * For whom it is made.
     *
     * @param levels as it says them
     * @param ladder the same, an open end closed by the ladder of levels; {@link Range#ANY} where both are open
     */
    public record Audience(Marks territories, Marks sectors, Marks sizes, Range levels, Range ladder) {

        /** How close to the middle of its range a level lies, in whole thousandths: 1000 in the middle. */
        int middling(int level) {
            if (ladder.equals(Range.ANY) || !ladder.holds(level)) {
                return 0;
            }
            int whole = 2 * (ladder.to() - ladder.from() + 1);
            return Strengths.share(whole - Math.abs(2 * level - ladder.from() - ladder.to()), whole);
        }
    }

    /**
     * What it can do.
     *
     * @param data the place of the least ready state that it can work with
     * @param handlesData whether it gets to see a company's data
     * @param budgets the places of the budgets that it works within
     */
    public record Skills(
            Marks goals,
            Marks uses,
            Marks helps,
            Marks dimensions,
            boolean dataSaid,
            int data,
            boolean handlesData,
            Marks sensitive,
            boolean budgetSaid,
            Range budgets,
            Marks languages) {}

    /**
     * Where it can be had.
     *
     * @param departements where it is
     * @param around where it is and, if it goes there, next to it
     */
    public record Reach(Marks departements, Marks around, boolean remote) {}

    /**
     * When it can be had.
     *
     * @param begins the day since 1970 from which it can begin
     * @param begun whether that day has come
     * @param ended whether the last day on which it could begin has passed
     * @param expired whether the last day on which it is shown has passed
     */
    public record Dates(int begins, boolean begun, boolean ended, boolean expired) {}
}
