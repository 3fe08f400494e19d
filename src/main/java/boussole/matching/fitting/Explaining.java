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
import boussole.matching.words.SharedWords;
import boussole.rulebook.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts what the rules concluded about one need and some offers into reasons. For one thread. */
final class Explaining {

    private static final Comparator<Reason> BY_CRITERION = Comparator.comparing(Reason::criterion)
            .thenComparing(reason -> reason.rule().en());
    private static final Comparator<Gain> LARGEST_FIRST = Comparator.comparingInt(Gain::points)
            .reversed()
            .thenComparing(gain -> gain.miss().criterion())
            .thenComparing(gain -> gain.finding().rule().name());

    private final Weighting weighting;
    private final Remedies remedies;
    private final Sides sides;
    private final Need need;
    private final SharedWords shared;
    private final OfferSides offers;
    private final Map<Criterion, Text> asked = new EnumMap<>(Criterion.class);

    /** @param shared the need's own words and the offers whose profiles say them */
    Explaining(FittingTables tables, OfferSides offers, Need need, SharedWords shared) {
        this.weighting = tables.weighting();
        this.remedies = new Remedies(tables.vocabulary());
        this.sides = offers.sides();
        this.offers = offers;
        this.need = need;
        this.shared = shared;
    }

    Fit.Ineligible ineligible(int place, List<Finding> vetoes) {
        List<Reason> reasons = new ArrayList<>(vetoes.size());
        for (Finding finding : vetoes) {
            Veto veto = (Veto) finding.conclusion();
            reasons.add(reason(finding, veto.criterion(), place, 0, veto.remedy()));
        }
        reasons.sort(BY_CRITERION);
        return new Fit.Ineligible(need.company(), offers.offer(place).id(), reasons);
    }

    Fit.Eligible eligible(int place, List<Finding> contributions, List<Finding> near) {
        Offer offer = offers.offer(place);
        ForKind kind = weighting.of(offer.kind());
        long weighed = 0;
        List<Counted> counted = new ArrayList<>(contributions.size());
        for (Finding finding : contributions) {
            Contribution contribution = (Contribution) finding.conclusion();
            long share = kind.share(contribution);
            weighed += share;
            if (share > 0) {
                counted.add(new Counted(finding, contribution.criterion(), share));
            }
        }
        int affinity = kind.affinity(weighed);
        return new Fit.Eligible(
                need.company(),
                offer.id(),
                affinity,
                reasons(place, counted, affinity, kind),
                nearly(place, near, kind, weighed));
    }

    private record Counted(Finding finding, Criterion criterion, long share) {}

    private List<Reason> reasons(int place, List<Counted> counted, int affinity, ForKind kind) {
        long[] shares = counted.stream().mapToLong(Counted::share).toArray();
        int[] points = Apportioning.points(shares, kind.sum(), affinity);
        List<Reason> reasons = new ArrayList<>(points.length);
        for (int i = 0; i < points.length; i++) {
            Criterion criterion = counted.get(i).criterion();
            Text rule = counted.get(i).finding().rule().sentence();
            reasons.add(new Reason(criterion, rule, facts(criterion, place), points[i], Text.NONE, false));
        }
        reasons.sort(Reason.WEIGHTIEST_FIRST);
        return reasons;
    }

    private record Gain(Finding finding, NearMiss miss, int points) {}

    private List<Reason> nearly(int place, List<Finding> near, ForKind kind, long weighed) {
        List<Gain> gains = new ArrayList<>(near.size());
        for (Finding finding : near) {
            NearMiss miss = (NearMiss) finding.conclusion();
            int points = kind.affinity(weighed + kind.share(miss)) - kind.affinity(weighed);
            if (points > 0) {
                gains.add(new Gain(finding, miss, points));
            }
        }
        gains.sort(LARGEST_FIRST);
        List<Reason> reasons = new ArrayList<>();
        for (Gain gain : gains.subList(0, Math.min(weighting.nearly(), gains.size()))) {
            NearMiss miss = gain.miss();
            reasons.add(reason(gain.finding(), miss.criterion(), place, gain.points(), miss.remedy()));
        }
        return reasons;
    }

    private Reason reason(Finding finding, Criterion criterion, int place, int points, Remedy remedy) {
        return new Reason(
                criterion,
                finding.rule().sentence(),
                facts(criterion, place),
                points,
                remedies.change(remedy, criterion, need, offers.offer(place)),
                remedy != Remedy.NOTHING);
    }

    private Text facts(Criterion criterion, int place) {
        if (criterion == Criterion.WORDS && shared.count(place) > 0) {
            return Sides.shared(shared.with(place));
        }
        if (criterion == Criterion.CONFLICT) {
            return sides.conflict(need, offers.offer(place));
        }
        return Sides.both(
                asked.computeIfAbsent(criterion, some -> sides.of(some, need)), offers.told(criterion, place));
    }
}
