package boussole.matching.fitting;

import boussole.kernel.Text;
import boussole.matching.Criterion;
import boussole.matching.Fit;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.Reason;
import boussole.matching.fitting.Weighting.ForKind;
import boussole.matching.pairing.Contribution;
import boussole.matching.pairing.NearMiss;
import boussole.matching.pairing.Remedy;
import boussole.matching.pairing.Veto;
import boussole.matching.telling.Remedies;
import boussole.matching.telling.Sides;
import boussole.rulebook.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Puts what the rules concluded about one pair into reasons. */
final class Explaining {

    private static final Comparator<Reason> BY_CRITERION = Comparator.comparing(Reason::criterion)
            .thenComparing(reason -> reason.rule().en());

    private final Weighting weighting;
    private final Sides sides;
    private final Remedies remedies;

    Explaining(FittingTables tables) {
        this.weighting = tables.weighting();
        this.sides = new Sides(tables.vocabulary(), tables.neighbours());
        this.remedies = new Remedies(tables.vocabulary());
    }

    Fit.Ineligible ineligible(Need need, Offer offer, List<Finding> vetoes) {
        return new Fit.Ineligible(
                need.company(),
                offer.id(),
                vetoes.stream()
                        .map(finding -> veto(need, offer, finding))
                        .sorted(BY_CRITERION)
                        .toList());
    }

    /** @param shared the need's own words that the profile says, asked for only where they count */
    Fit.Eligible eligible(
            Need need, Offer offer, List<Finding> contributions, List<Finding> near, Supplier<List<String>> shared) {
        ForKind kind = weighting.of(offer.kind());
        long weighed = 0;
        List<Counted> counted = new ArrayList<>();
        for (Finding finding : contributions) {
            Contribution contribution = (Contribution) finding.conclusion();
            long share = (long) kind.weight(contribution.criterion()) * contribution.strength();
            if (share > 0) {
                weighed += share;
                counted.add(new Counted(finding, contribution, share));
            }
        }
        int affinity = kind.affinity(weighed);
        return new Fit.Eligible(
                need.company(),
                offer.id(),
                affinity,
                reasons(need, offer, counted, Apportioning.points(shares(counted), kind.sum(), affinity), shared),
                nearly(need, offer, near, kind, weighed));
    }

    private record Counted(Finding finding, Contribution contribution, long share) {}

    private static long[] shares(List<Counted> counted) {
        return counted.stream().mapToLong(Counted::share).toArray();
    }

    private List<Reason> reasons(
            Need need, Offer offer, List<Counted> counted, int[] points, Supplier<List<String>> shared) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            Contribution contribution = counted.get(i).contribution();
            List<String> words = contribution.criterion() == Criterion.WORDS ? shared.get() : List.of();
            reasons.add(new Reason(
                    contribution.criterion(),
                    counted.get(i).finding().rule().sentence(),
                    sides.facts(contribution.criterion(), need, offer, words),
                    points[i],
                    Text.NONE,
                    false));
        }
        reasons.sort(Reason.WEIGHTIEST_FIRST);
        return reasons;
    }

    private Reason veto(Need need, Offer offer, Finding finding) {
        Veto veto = (Veto) finding.conclusion();
        return new Reason(
                veto.criterion(),
                finding.rule().sentence(),
                sides.facts(veto.criterion(), need, offer, List.of()),
                0,
                remedies.change(veto.remedy(), veto.criterion(), need, offer),
                veto.remedy() != Remedy.NOTHING);
    }

    private List<Reason> nearly(Need need, Offer offer, List<Finding> near, ForKind kind, long weighed) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : near) {
            NearMiss miss = (NearMiss) finding.conclusion();
            long more = (long) kind.weight(miss.criterion()) * miss.gain();
            int points = kind.affinity(weighed + more) - kind.affinity(weighed);
            if (points > 0) {
                reasons.add(new Reason(
                        miss.criterion(),
                        finding.rule().sentence(),
                        sides.facts(miss.criterion(), need, offer, List.of()),
                        points,
                        remedies.change(miss.remedy(), miss.criterion(), need, offer),
                        true));
            }
        }
        reasons.sort(Reason.WEIGHTIEST_FIRST);
        return reasons.subList(0, Math.min(weighting.nearly(), reasons.size()));
    }
}
