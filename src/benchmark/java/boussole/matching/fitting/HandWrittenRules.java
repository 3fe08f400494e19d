package boussole.matching.fitting;

import boussole.matching.pairing.Demand;
import boussole.matching.pairing.Marks;
import boussole.matching.pairing.Strengths;
import boussole.matching.pairing.Supply;
import java.util.List;

/**
 * The vetoes and contributions of {@code rules/matching}, written by hand as one would without a rule engine: conditions
 * in a row over the same numbers. Each has a bit, in the order in which the rules stand in their files.
 */
final class HandWrittenRules {

    static final List<String> VETOES = List.of(
            "A company is not put together with an organisation that it has declared a conflict with",
            "An offer is not put together with a company that it has declared a conflict with",
            "An offer is not put together with a sector that it has declared a conflict with",
            "A company's own offer is not proposed to it",
            "An offer needs data that is readier than the company's",
            "Whoever gets to see sensitive data must be allowed to handle it",
            "The company's budget is below what the offer works with",
            "The company's budget is above what the offer works with",
            "An offer must be able to begin before the company wants its first result",
            "An offer that can begin no more is over",
            "An offer past its last day is proposed to nobody",
            "An offer whose places are all taken can take nobody else",
            "An offer must serve the company's territory",
            "An offer made for certain sectors is for these alone",
            "An offer made for certain sizes of company is for these alone",
            "An offer asks for a level that the company has not reached yet",
            "An offer is made for levels that the company has left behind",
            "An offer must know a use that the company has in mind",
            "An offer must be given in a language that the company works in",
            "An offer that is not given from afar must come to one of the company's départements");

    static final List<String> CONTRIBUTIONS = List.of(
            "The offer is made for the company's sector",
            "The offer is open to every sector",
            "The offer knows the uses that the company has in mind",
            "The offer serves the company's goals",
            "The offer gives a kind of help that the company prefers",
            "The offer works on the company's weakest dimensions",
            "The offer's levels suit the company's",
            "The offer speaks the company's own words",
            "The company's data is ready for the offer",
            "The offer works within the company's budget",
            "The offer can begin in time for the company's first result",
            "The offer is in one of the company's départements",
            "The offer comes to one of the company's départements from the next one",
            "The offer is given from afar",
            "The offer is given in the company's languages");

    /** What the last pair's contributions were worth, by bit. */
    final int[] strengths = new int[CONTRIBUTIONS.size()];

    private long spoken;

    long vetoes(Demand need, Supply offer) {
        Demand.Profile profile = need.profile();
        Demand.Project project = need.project();
        Supply.Skills skills = offer.skills();
        Supply.Audience audience = offer.audience();
        spoken = 0;
        veto(0, offer.owner().organisation().meets(need.conflicts()));
        veto(1, offer.owner().sirens().contains(profile.siren()));
        veto(2, offer.owner().sectors().meets(profile.sector()));
        veto(3, offer.owner().organisation().meets(need.self()));
        veto(
                4,
                project.dataSaid()
                        && skills.dataSaid()
                        && project.data() < skills.data().from());
        veto(5, skills.handlesData() && skills.sensitive().lacksOneOf(project.sensitive()));
        veto(6, project.budgetSaid() && project.budget() < skills.budgets().from());
        veto(7, project.budgetSaid() && project.budget() > skills.budgets().to());
        veto(8, offer.dates().begins() > project.latest());
        veto(9, offer.dates().ended());
        veto(10, offer.dates().expired());
        veto(11, offer.full());
        veto(12, apart(audience.territories(), profile.territory()));
        veto(13, apart(audience.sectors(), profile.sector()));
        veto(14, apart(audience.sizes(), profile.size()));
        veto(15, profile.levelSaid() && profile.level() < audience.levels().from());
        veto(16, profile.levelSaid() && profile.level() > audience.levels().to());
        veto(17, apart(skills.uses(), project.uses()));
        veto(18, apart(skills.languages(), need.languages()));
        veto(19, !offer.reach().remote() && apart(offer.reach().around(), profile.departements()));
        return spoken;
    }

    private void veto(int bit, boolean holds) {
        if (holds) {
            spoken |= 1L << bit;
        }
    }

    private static boolean apart(Marks one, Marks other) {
        return one.said() && other.said() && !one.meets(other);
    }

    /** @param words the strength of the company's own words */
    long contributions(Demand need, Supply offer, int words) {
        Demand.Project project = need.project();
        Strengths worth = offer.strengths();
        Marks sector = need.profile().sector();
        spoken = 0;
        counts(0, offer.audience().sectors().meets(sector), worth.sectorNamed());
        counts(1, offer.audience().sectors().empty() && sector.said(), worth.sectorOpen());
        share(2, project.uses(), offer.skills().uses());
        share(3, project.goals(), offer.skills().goals());
        help(project.helps(), offer);
        weakest(need.profile().weakest(), offer);
        level(need.profile(), offer.audience());
        counts(7, words > 0, words);
        data(project, offer);
        counts(9, project.budgetSaid() && offer.skills().budgetSaid(), 1000);
        counts(10, project.dateSaid(), offer.dates().begun() ? worth.dateNow() : worth.dateLater());
        nearness(need.profile().departements(), offer);
        counts(14, need.languages().meets(offer.skills().languages()), 1000);
        return spoken;
    }

    private void counts(int bit, boolean holds, int strength) {
        if (holds) {
            spoken |= 1L << bit;
            strengths[bit] = strength;
        }
    }

    private void share(int bit, Marks asked, Marks offered) {
        int common = asked.common(offered);
        if (common > 0) {
            counts(bit, true, (2000 * common + asked.size()) / (2 * asked.size()));
        }
    }

    private void help(List<Marks> helps, Supply offer) {
        for (int rank = 0; rank < helps.size(); rank++) {
            if (offer.skills().helps().meets(helps.get(rank))) {
                List<Integer> worth = offer.strengths().help();
                counts(4, true, worth.get(Math.min(rank, worth.size() - 1)));
                return;
            }
        }
    }

    private void weakest(List<Marks> weakest, Supply offer) {
        List<Integer> worth = offer.strengths().weakest();
        int sum = 0;
        for (int rank = 0; rank < Math.min(weakest.size(), worth.size()); rank++) {
            sum += offer.skills().dimensions().meets(weakest.get(rank)) ? worth.get(rank) : 0;
        }
        counts(5, sum > 0, sum);
    }

    private void level(Demand.Profile profile, Supply.Audience audience) {
        int from = audience.ladder().from();
        int to = audience.ladder().to();
        if (profile.levelSaid() && audience.levelsSaid()) {
            int whole = 2 * (to - from + 1);
            int part = whole - Math.abs(2 * profile.level() - from - to);
            counts(6, true, (2000 * part + whole) / (2 * whole));
        }
    }

    private void data(Demand.Project project, Supply offer) {
        if (project.dataSaid() && offer.skills().dataSaid()) {
            boolean beyond = project.data() > offer.skills().data().from();
            counts(
                    8,
                    true,
                    beyond ? offer.strengths().dataBeyond() : offer.strengths().dataJust());
        }
    }

    private void nearness(Marks places, Supply offer) {
        boolean own = offer.reach().departements().meets(places);
        boolean around = offer.reach().around().meets(places);
        counts(11, own, offer.strengths().own());
        counts(12, !own && around, offer.strengths().neighbour());
        counts(13, offer.reach().remote() && !around, offer.strengths().remote());
    }
}
