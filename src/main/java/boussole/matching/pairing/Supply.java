package boussole.matching.pairing;

import boussole.matching.Offer;
import boussole.matching.Range;
import java.util.Set;

/**
 * An offer in numbers on a certain day, made once for all its pairs, told in the same parts as the offer itself. Where
 * nothing was said, it restricts nothing.
 *
 * @param strengths how much each way of fitting counts
 * @param full whether all its places are taken
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
        boolean full,
        boolean described) {

    /** Whether it can take nobody any more, for one reason or another. */
    public boolean closed() {
        return full || dates.ended() || dates.expired();
    }

    /**
     * Whose it is, and whom that one must not be put together with.
     *
     * @param sirens companies
     */
    public record Owner(Marks organisation, Set<String> sirens, Marks sectors) {

        public Owner {
            sirens = Set.copyOf(sirens);
        }

        boolean conflictsNamed() {
            return !sirens.isEmpty() || sectors.said();
        }

        public boolean refuses(String siren) {
            return sirens.contains(siren);
        }
    }

    /**
     * For whom it is made.
     *
     * @param levels as it says them
     * @param levelsSaid whether it leaves out any level of the ladder
     * @param ladder its levels, an open end closed by the ladder of levels
     */
    public record Audience(
            Marks territories, Marks sectors, Marks sizes, Range levels, boolean levelsSaid, Range ladder) {

        /** How close to the middle of its range a level lies, in whole thousandths: 1000 in the middle. */
        int middling(int level) {
            if (!levelsSaid || !ladder.holds(level)) {
                return 0;
            }
            int whole = 2 * (ladder.to() - ladder.from() + 1);
            return Strengths.share(whole - Math.abs(2 * level - ladder.from() - ladder.to()), whole);
        }
    }

    /**
     * What it can do.
     *
     * @param data the places of the states that it can work with
     * @param budgetSaid whether it leaves out any budget
     * @param handlesData whether it gets to see a company's data
     * @param budgets the places of the budgets that it works within
     */
    public record Skills(
            Marks goals,
            Marks uses,
            Marks helps,
            Marks dimensions,
            boolean dataSaid,
            Range data,
            boolean handlesData,
            Marks sensitive,
            boolean budgetSaid,
            Range budgets,
            Marks languages) {

        /** Whether it would get to see sensitive data that it may not handle. */
        public boolean mayNotHandle(Marks data) {
            return handlesData && sensitive.lacksOneOf(data);
        }
    }

    /**
     * Where it can be had.
     *
     * @param departements where it is
     * @param around where it is and, if it goes there, next to it
     */
    public record Reach(Marks departements, Marks around, boolean remote) {

        /** Whether it comes to none of these places, nor is it given from afar. */
        public boolean excludes(Marks places) {
            return !remote && around.excludes(places);
        }

        /** Whether it is in one of these places. */
        public boolean isIn(Marks places) {
            return departements.meets(places);
        }

        /** Whether it is in none of these places, but comes to one. */
        public boolean comesTo(Marks places) {
            return around.meets(places) && !departements.meets(places);
        }

        /** Whether it comes to none of these places, but is given from afar. */
        public boolean isFarFrom(Marks places) {
            return remote && !around.meets(places);
        }
    }

    /**
     * When it can be had.
     *
     * @param begins the day since 1970 from which it can begin
     * @param begun whether that day has come
     * @param ended whether the last day on which it could begin has passed
     * @param expired whether the last day on which it is shown has passed
     */
    public record Dates(int begins, boolean begun, boolean ended, boolean expired) {

        /** Whether it can only begin after that day. */
        public boolean beginAfter(int other) {
            return begins > other;
        }
    }
}
