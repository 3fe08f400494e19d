package boussole.review;

import boussole.matching.Kind;
import boussole.source.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a run weighs things. Bonuses are in thousandths, as affinities are.
 *
 * @param kinds of offers that are given out; the others have room for everyone
 * @param want how many proposals a company gets at most
 * @param perOrganisation how many of them from one organisation
 * @param stability the bonus for keeping a pair of the last published run
 * @param coverage the bonus for a company's first match, its second ...; never growing
 * @param seed rotates ties
 * @param pins pairs that must be matched, and {@code bans}: pairs that must not
 */
public record RunOptions(
        Set<Kind> kinds,
        int want,
        int perOrganisation,
        int stability,
        List<Integer> coverage,
        long seed,
        List<Pair> pins,
        List<Pair> bans) {

    public static final RunOptions USUAL = new RunOptions(
            Set.of(Kind.CLUB, Kind.EXPERT, Kind.PARTNER), 3, 1, 50, List.of(200, 50, 0), 0, List.of(), List.of());

    private static final int MOST_WANTED = 10;
    private static final int LARGEST_BONUS = 1_000;
    private static final int MOST_PAIRS = 10_000;

    public RunOptions {
        kinds = Set.copyOf(kinds);
        coverage = List.copyOf(coverage);
        pins = List.copyOf(pins);
        bans = List.copyOf(bans);
    }

    /** A company and an offer, by id. */
    public record Pair(String company, String offer) {}

    /** The same with another bonus for what stays. */
    RunOptions withStability(int bonus) {
        return new RunOptions(kinds, want, perOrganisation, bonus, coverage, seed, pins, bans);
    }

    /** Everything in it that cannot be followed; empty where all is well. */
    public List<ReviewProblem.OptionFault> faults() {
        List<ReviewProblem.OptionFault> faults = new ArrayList<>();
        if (kinds.isEmpty()) {
            faults.add(fault("kinds", "au moins un genre d’offre attendu", "at least one kind of offer expected"));
        }
        inside(faults, "want", want, 1, MOST_WANTED);
        inside(faults, "perOrganisation", perOrganisation, 1, MOST_WANTED);
        inside(faults, "stability", stability, 0, LARGEST_BONUS);
        if (coverage.size() > MOST_WANTED) {
            faults.add(fault("coverage", "{0} primes au plus", "{0} bonuses at most", MOST_WANTED));
        }
        for (int i = 0; i < coverage.size(); i++) {
            inside(faults, "coverage/" + i, coverage.get(i), 0, i == 0 ? LARGEST_BONUS : coverage.get(i - 1));
        }
        pairs(faults, "pins", pins);
        pairs(faults, "bans", bans);
        Set<Pair> both = new HashSet<>(pins);
        both.retainAll(bans);
        both.forEach(pair -> faults.add(fault(
                "pins",
                "{0} avec {1} est à la fois imposé et exclu",
                "{0} with {1} is both pinned and banned",
                pair.company(),
                pair.offer())));
        return faults;
    }

    private static void pairs(List<ReviewProblem.OptionFault> faults, String field, Collection<Pair> pairs) {
        if (pairs.size() > MOST_PAIRS) {
            faults.add(fault(field, "{0} paires au plus", "{0} pairs at most", MOST_PAIRS));
        }
        if (new HashSet<>(pairs).size() < pairs.size()) {
            faults.add(fault(field, "une paire y figure deux fois", "a pair is there twice"));
        }
    }

    private static void inside(List<ReviewProblem.OptionFault> faults, String field, int value, int least, int most) {
        if (value < least || value > most) {
            faults.add(fault(
                    field,
                    "un nombre entier de {0} à {1} attendu, {2} trouvé",
                    "a whole number from {0} to {1} expected, {2} found",
                    least,
                    most,
                    value));
        }
    }

    private static ReviewProblem.OptionFault fault(String field, String fr, String en, Object... things) {
        return new ReviewProblem.OptionFault(field, Wording.of(fr, en, things));
    }
}
