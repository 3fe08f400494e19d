package boussole.matching.pairing;

import java.util.List;

/**
 * A need and an offer that no rule has vetoed: what contributions look at. Strengths are whole thousandths.
 *
 * @param place tells the pairs of one deliberation apart
 * @param words how much of the need's own words the offer's profile says
 */
public record EligiblePair(int place, Demand need, Supply offer, int words) {

    /** Whether the profile says any of the need's own words. */
    public boolean wordsShared() {
        return words > 0;
    }

    /** The share of the uses in mind that the offer knows. */
    public int uses() {
        return need.project().uses().shareIn(offer.skills().uses());
    }

    /** The share of the company's goals that the offer serves. */
    public int goals() {
        return need.project().goals().shareIn(offer.skills().goals());
    }

    /** By how much the data is readier than the offer asks; where both said. */
    public int data() {
        return need.project().data() > offer.skills().data().from()
                ? offer.strengths().dataBeyond()
                : offer.strengths().dataJust();
    }

    /** By whether the offer can begin at once. */
    public int date() {
        return offer.dates().begun()
                ? offer.strengths().dateNow()
                : offer.strengths().dateLater();
    }

    /** By the rank of the first kind of help preferred that the offer gives; nought where it gives none. */
    public int help() {
        List<Marks> helps = need.project().helps();
        for (int rank = 0; rank < helps.size(); rank++) {
            if (offer.skills().helps().meets(helps.get(rank))) {
                return offer.strengths().help(rank);
            }
        }
        return 0;
    }

    /** Those of the weakest dimensions that the offer works on, added up. */
    public int weakest() {
        List<Marks> weakest = need.profile().weakest();
        List<Integer> strengths = offer.strengths().weakest();
        int sum = 0;
        for (int rank = 0; rank < Math.min(weakest.size(), strengths.size()); rank++) {
            if (offer.skills().dimensions().meets(weakest.get(rank))) {
                sum += strengths.get(rank);
            }
        }
        return sum;
    }

    /** How close to the middle of the offer's range of levels the company's lies; nought where it has no middle. */
    public int level() {
        return offer.audience().middling(need.profile().level());
    }
}
