package boussole.matching.allocation.problem;

import boussole.matching.allocation.problem.Flaw.Part;
import boussole.source.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether all pins can be kept together: within what companies want, offers hold and organisations may. */
final class PinCheck {

    private static final int MOST_FLAWS = 200;

    private final Instance instance;
    private final int[] order;
    private final int[] ofOffer;
    private final List<Flaw> flaws = new ArrayList<>();

    private PinCheck(Instance instance, int[] order) {
        this.instance = instance;
        this.order = order;
        this.ofOffer = new int[instance.offers()];
    }

    /** @param order the ordinal of each pair as it was given */
    static List<Flaw> of(Instance instance, int[] order) {
        PinCheck check = new PinCheck(instance, order);
        for (int company = 0; company < instance.companies(); company++) {
            check.company(company);
        }
        return check.flaws;
    }

    private void company(int company) {
        int pins = 0;
        Map<Integer, Integer> ofOrganisation = new HashMap<>();
        for (int pair = instance.firstPair(company); pair < instance.firstPair(company + 1); pair++) {
            if (instance.pinned(pair)) {
                pins++;
                int offer = instance.offerOf(pair);
                int organisation = instance.organisation(offer);
                int inOne = organisation < 0 ? 1 : ofOrganisation.merge(organisation, 1, Integer::sum);
                check(pair, pins, instance.want(company), "« want » de l’entreprise", "the company’s “want”");
                check(
                        pair,
                        ++ofOffer[offer],
                        instance.capacity(offer),
                        "la capacité de l’offre",
                        "the offer’s capacity");
                check(pair, inOne, instance.terms().perOrganisation(), "« perOrganisation »", "“perOrganisation”");
            }
        }
    }

    private void check(int pair, int pins, int room, String fr, String en) {
        if (pins > room && flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(
                    Part.PAIR,
                    order[pair],
                    Wording.of(
                            "trop de paires imposées (pinned) : {0} en permet {1}",
                            "too many pinned pairs: {2} allows {1}", fr, room, en)));
        }
    }
}
