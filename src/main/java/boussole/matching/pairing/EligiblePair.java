package boussole.matching.pairing;

/**
 * A need and an offer that no rule has vetoed: what contributions look at. Strengths are whole thousandths, nought where
 * something was left unsaid.
 *
 * @param place tells the pairs of one deliberation apart
 * @param words how much of the need's own words the offer's profile says
 */
public record EligiblePair(int place, Demand need, Supply offer, int words) {

    /** The share of the uses in mind that the offer knows. */
    public int uses() {
        return need.project().uses().shareIn(offer.skills().uses());
    }

    /** The share of the company's goals that the offer serves. */
    public int goals() {
        return need.project().goals().shareIn(offer.skills().goals());
    }

    public int data() {
        if (!need.project().dataSaid() || !offer.skills().dataSaid()) {
            return 0;
        }
        return need.project().data() > offer.skills().data()
                ? offer.strengths().dataBeyond()
                : offer.strengths().dataJust();
    }

    public int budget() {
        return need.project().budgetSaid() && offer.skills().budgetSaid() ? Strengths.FULL : 0;
    }

    public int date() {
        return need.project().dateSaid() ? whenever() : 0;
    }

    /** By the rank of the first kind of help preferred that the offer gives. */
    public int help() {
        for (int rank = 0; rank < need.project().helps().size(); rank++) {
            if (offer.skills().helps().meets(need.project().helps().get(rank))) {
                return offer.strengths().help(rank);
            }
        }
        return 0;
    }

    /** Those of the weakest dimensions that the offer works on, added up. */
    public int weakest() {
        int sum = 0;
        int counted = Math.min(
                need.profile().weakest().size(), offer.strengths().weakest().size());
        for (int rank = 0; rank < counted; rank++) {
            if (offer.skills().dimensions().meets(need.profile().weakest().get(rank))) {
                sum += offer.strengths().weakest().get(rank);
            }
        }
        return sum;
    }

    /** How close to the middle of the offer's range of levels the company's lies. */
    public int level() {
        return need.profile().levelSaid()
                ? offer.audience().middling(need.profile().level())
                : 0;
    }

    /** Full where the offer is given in a language that the company works in, and both said which. */
    public int language() {
        return need.languages().meets(offer.skills().languages()) ? Strengths.FULL : 0;
    }

    int whenever() {
        return offer.dates().begun()
                ? offer.strengths().dateNow()
                : offer.strengths().dateLater();
    }
}
