package boussole.matching.allocation.problem;

import boussole.matching.allocation.problem.Flaw.Part;
import boussole.source.Nearest;
import boussole.source.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a problem piece by piece, in any order, and says everything that is wrong with it. The three sides are numbered
 * in the order in which they are given.
 */
public final class InstanceBuilder {

    private static final int NONE = -1;

    private static final int FIRST = 1_024;
    /** So many are told; a file that is wrong throughout is wrong in one way. */
    private static final int MOST_FLAWS = 200;

    private final Ids companies = new Ids();
    private final Ids offers = new Ids();
    private final Map<String, Integer> organisations = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int givenCompanies;
    private int givenOffers;
    private int[] want = new int[FIRST];
    private int[] capacity = new int[FIRST];
    private int[] minimum = new int[FIRST];
    private int[] organisation = new int[FIRST];
    private int pairs;
    private int[] pairCompany = new int[FIRST];
    private int[] pairOffer = new int[FIRST];
    private short[] affinity = new short[FIRST];
    private byte[] marks = new byte[FIRST];

    /** A company that gets so many matches at most; not negative. */
    public InstanceBuilder company(String id, int wanted) {
        int number = companies.size();
        int ordinal = givenCompanies++;
        if (!companies.declare(id)) {
            return flawed(Part.COMPANY, ordinal, "« {0} » figure deux fois", "“{0}” is there twice", id);
        }
        want = number == want.length ? Arrays.copyOf(want, 2 * number) : want;
        want[number] = wanted;
        return wanted >= 0 ? this : flawed(Part.COMPANY, ordinal, "« want » est négatif", "“want” is negative");
    }

    /** An offer with so many places, of which it needs so many to take place. */
    public InstanceBuilder offer(String id, int places, int needed, Optional<String> ofOrganisation) {
        int number = offers.size();
        int ordinal = givenOffers++;
        if (!offers.declare(id)) {
            return flawed(Part.OFFER, ordinal, "« {0} » figure deux fois", "“{0}” is there twice", id);
        }
        if (number == capacity.length) {
            capacity = Arrays.copyOf(capacity, 2 * number);
            minimum = Arrays.copyOf(minimum, 2 * number);
            organisation = Arrays.copyOf(organisation, 2 * number);
        }
        capacity[number] = places;
        minimum[number] = needed;
        organisation[number] = ofOrganisation
                .map(name -> organisations.computeIfAbsent(name, another -> organisations.size()))
                .orElse(NONE);
        if (places < 0) {
            flawed(Part.OFFER, ordinal, "« capacity » est négatif", "“capacity” is negative");
        } else if (needed < 0 || needed > places) {
            flawed(
                    Part.OFFER,
                    ordinal,
                    "« minimum » doit aller de 0 à la capacité ({0}), {1} trouvé",
                    "“minimum” must lie between 0 and the capacity ({0}), {1} found",
                    places,
                    needed);
        }
        return this;
    }

    /** A pair with its affinity in whole thousandths. */
    public InstanceBuilder pair(
            String company, String offer, int thousandths, boolean pinned, boolean banned, boolean incumbent) {
        if (pairs == pairCompany.length) {
            int length = pairs + (pairs >> 1);
            pairCompany = Arrays.copyOf(pairCompany, length);
            pairOffer = Arrays.copyOf(pairOffer, length);
            affinity = Arrays.copyOf(affinity, length);
            marks = Arrays.copyOf(marks, length);
        }
        pairCompany[pairs] = companies.mention(company);
        pairOffer[pairs] = offers.mention(offer);
        affinity[pairs] = (short) thousandths;
        marks[pairs] = (byte) ((pinned ? Instance.PINNED : 0)
                | (banned ? Instance.BANNED : 0)
                | (incumbent ? Instance.INCUMBENT : 0));
        new PairCheck(this::flawed).check(pairs, company, offer, thousandths, pinned && banned);
        pairs++;
        return this;
    }

    /** How many pairs were given so far. */
    public int pairs() {
        return pairs;
    }

    /** The problem; {@link Flawed} tells everything that is wrong, by part and place. */
    public Instance build(Terms terms) {
        new TermsCheck(this::flawed).check(terms);
        checkSides();
        int[] order = flaws.isEmpty() ? sorted() : new int[0];
        if (flaws.isEmpty()) {
            checkTwins(order);
        }
        if (!flaws.isEmpty()) {
            throw new Flawed(flaws);
        }
        Instance instance = new Instance(
                new Instance.Companies(companies.all(), Arrays.copyOf(want, companies.size())),
                new Instance.Offers(
                        offers.all(),
                        Arrays.copyOf(capacity, offers.size()),
                        Arrays.copyOf(minimum, offers.size()),
                        Arrays.copyOf(organisation, offers.size())),
                inOrder(order),
                terms);
        List<Flaw> pins = PinCheck.of(instance, order);
        if (!pins.isEmpty()) {
            throw new Flawed(pins);
        }
        return instance;
    }

    private void checkSides() {
        if (companies.size() == 0) {
            flawed(Part.WHOLE, 0, "aucune entreprise : au moins une attendue", "no company: at least one expected");
        }
        if (offers.size() == 0) {
            flawed(Part.WHOLE, 0, "aucune offre : au moins une attendue", "no offer: at least one expected");
        }
        for (int pair = 0; pair < pairs; pair++) {
            pairCompany[pair] = known(companies, pairCompany[pair], pair, "entreprise", "company");
            pairOffer[pair] = known(offers, pairOffer[pair], pair, "offre", "offer");
        }
    }

    private int known(Ids side, int number, int pair, String fr, String en) {
        int settled = side.settled(number);
        if (settled < 0 && flaws.size() < MOST_FLAWS) {
            String id = side.id(number);
            flaws.add(new Flaw(
                    Part.PAIR,
                    pair,
                    Wording.of(
                            "{0} inconnue « {1} » ; peut-être : {2}",
                            "unknown {3} “{1}”; perhaps: {2}", fr, id, Nearest.to(id, side.known()), en)));
        }
        return settled;
    }

    /** The pairs by company, then by offer: two counting sorts, the finer one first. */
    private int[] sorted() {
        int[] all = new int[pairs];
        Arrays.setAll(all, pair -> pair);
        return counted(counted(all, pairOffer, offers.size()), pairCompany, companies.size());
    }

    private static int[] counted(int[] order, int[] by, int kinds) {
        int[] next = new int[kinds + 1];
        for (int pair : order) {
            next[by[pair] + 1]++;
        }
        for (int kind = 0; kind < kinds; kind++) {
            next[kind + 1] += next[kind];
        }
        int[] sorted = new int[order.length];
        for (int pair : order) {
            sorted[next[by[pair]]++] = pair;
        }
        return sorted;
    }

    private void checkTwins(int[] order) {
        for (int at = 1; at < order.length; at++) {
            int pair = order[at];
            int before = order[at - 1];
            if (pairCompany[pair] == pairCompany[before] && pairOffer[pair] == pairOffer[before]) {
                flawed(
                        Part.PAIR,
                        pair,
                        "la paire « {0} » – « {1} » figure deux fois",
                        "the pair “{0}” – “{1}” is there twice",
                        companies.id(pairCompany[pair]),
                        offers.id(pairOffer[pair]));
            }
        }
    }

    private Instance.Pairs inOrder(int[] order) {
        int[] from = new int[companies.size() + 1];
        int[] company = new int[pairs];
        int[] offer = new int[pairs];
        short[] thousandths = new short[pairs];
        byte[] marked = new byte[pairs];
        for (int at = 0; at < pairs; at++) {
            int pair = order[at];
            company[at] = pairCompany[pair];
            offer[at] = pairOffer[pair];
            thousandths[at] = affinity[pair];
            marked[at] = marks[pair];
            from[company[at] + 1] = at + 1;
        }
        for (int one = 0; one < companies.size(); one++) {
            from[one + 1] = Math.max(from[one + 1], from[one]);
        }
        return new Instance.Pairs(from, company, offer, thousandths, marked);
    }

    private InstanceBuilder flawed(Part part, int ordinal, String fr, String en, Object... things) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(part, ordinal, Wording.of(fr, en, things)));
        }
        return this;
    }
}
