package boussole.web.api.matching;

import boussole.kernel.Language;
import boussole.matching.Kind;
import boussole.review.MatchingRun;
import boussole.review.Outcome;
import boussole.review.RunOptions;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A run of the matching.
 *
 * @param status working, ready, published, cancelled or failed
 * @param reason why it failed
 * @param progress while it works
 * @param result once it is ready
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RunView(
        String id,
        String status,
        String state,
        Instant orderedAt,
        Optional<Instant> at,
        OptionsView options,
        Optional<ProgressView> progress,
        Optional<String> reason,
        Optional<ResultView> result) {

    static RunView of(MatchingRun run, Language language) {
        return new RunView(
                run.id().value(),
                status(run),
                run.state().in(language),
                run.order().at(),
                at(run),
                OptionsView.of(run.order().options()),
                run instanceof MatchingRun.Working working
                        ? Optional.of(ProgressView.of(working.progress()))
                        : Optional.empty(),
                run instanceof MatchingRun.Ended ended
                        ? Optional.of(ended.reason()).filter(reason -> !reason.isEmpty())
                        : Optional.empty(),
                run.outcome().map(ResultView::of));
    }

    private static String status(MatchingRun run) {
        return switch (run) {
            case MatchingRun.Working working -> "working";
            case MatchingRun.Ready ready -> "ready";
            case MatchingRun.Published published -> "published";
            case MatchingRun.Ended ended -> ended.ending().name().toLowerCase(Locale.ROOT);
        };
    }

    private static Optional<Instant> at(MatchingRun run) {
        return switch (run) {
            case MatchingRun.Working working -> Optional.empty();
            case MatchingRun.Ready ready -> Optional.of(ready.at());
            case MatchingRun.Published published -> Optional.of(published.at());
            case MatchingRun.Ended ended -> Optional.of(ended.at());
        };
    }

    /** How it weighs things. */
    record OptionsView(
            List<String> kinds,
            int want,
            int perOrganisation,
            int stability,
            List<Integer> coverage,
            long seed,
            List<RunOptions.Pair> pins,
            List<RunOptions.Pair> bans) {

        static OptionsView of(RunOptions options) {
            return new OptionsView(
                    options.kinds().stream().sorted().map(Kind::key).toList(),
                    options.want(),
                    options.perOrganisation(),
                    options.stability(),
                    options.coverage(),
                    options.seed(),
                    options.pins(),
                    options.bans());
        }
    }

    /** So many of so many companies at this stage. */
    record ProgressView(String stage, int done, int of) {

        static ProgressView of(MatchingRun.Progress progress) {
            return new ProgressView(progress.stage().key(), progress.done(), progress.of());
        }
    }

    /**
     * What it came to.
     *
     * @param rules the hash of the rules it was made with
     * @param proposed how many companies got no proposal, one, two ...
     * @param difference from the run that was published when this one was made
     * @param dial what other bonuses for stability would have given
     * @param holes companies with nothing to offer them, by what is missing
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ResultView(
            String rules,
            Outcome.Totals totals,
            List<Integer> proposed,
            Map<String, Integer> offered,
            CertificateView certificate,
            List<ShortfallView> shortfalls,
            Optional<DifferenceView> difference,
            List<Outcome.Setting> dial,
            List<Outcome.Hole> holes) {

        static ResultView of(Outcome outcome) {
            Map<String, Integer> offered = new TreeMap<>();
            outcome.offered().forEach((kind, count) -> offered.put(kind.plural(), count));
            return new ResultView(
                    outcome.rules(),
                    outcome.totals(),
                    outcome.proposed(),
                    offered,
                    new CertificateView(outcome.proven(), outcome.totals().bound()),
                    outcome.unmet().stream()
                            .map(unmet ->
                                    new ShortfallView(unmet.kind(), unmet.company(), unmet.offer(), unmet.missing()))
                            .toList(),
                    outcome.difference().map(DifferenceView::of),
                    outcome.dial(),
                    outcome.holes());
        }
    }

    /** Pairs beside those of an earlier run. */
    record DifferenceView(String since, int kept, int added, int dropped) {

        static DifferenceView of(Outcome.Difference difference) {
            return new DifferenceView(
                    difference.since().value(), difference.kept(), difference.added(), difference.dropped());
        }
    }

    record CertificateView(boolean valid, long bound) {}

    /**
     * What was asked for and could not be met.
     *
     * @param kind minimum, pin or ban
     * @param company of a pin or a ban
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ShortfallView(String kind, Optional<String> company, String offer, int missing) {}
}
