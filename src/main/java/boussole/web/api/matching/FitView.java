package boussole.web.api.matching;

import boussole.kernel.Language;
import boussole.matching.Fit;
import boussole.matching.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Whether an offer is for a company, and why.
 *
 * @param affinity in whole thousandths; only of what is eligible
 * @param reasons the contributions or the vetoes
 * @param nearly of what is eligible: what would make it fit better
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FitView(boolean eligible, Optional<Integer> affinity, List<ReasonView> reasons, List<ReasonView> nearly) {

    static FitView of(Fit fit, Language language) {
        return switch (fit) {
            case Fit.Eligible some ->
                new FitView(
                        true,
                        Optional.of(some.affinity()),
                        ReasonView.all(some.reasons(), language),
                        ReasonView.all(some.nearly(), language));
            case Fit.Ineligible none ->
                new FitView(false, Optional.empty(), ReasonView.all(none.vetoes(), language), List.of());
        };
    }

    /**
     * What one rule concluded.
     *
     * @param facts what it looked at
     * @param points of the affinity, in thousandths
     * @param change what would have to be different
     * @param changeable whether anybody could bring that about
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ReasonView(
            String criterion,
            String rule,
            String facts,
            Optional<Integer> points,
            Optional<String> change,
            Optional<Boolean> changeable) {

        static List<ReasonView> all(List<Reason> reasons, Language language) {
            return reasons.stream().map(reason -> of(reason, language)).toList();
        }

        private static ReasonView of(Reason reason, Language language) {
            Optional<String> change = Optional.of(reason.change().in(language)).filter(text -> !text.isBlank());
            return new ReasonView(
                    reason.criterion().key(),
                    reason.rule().in(language),
                    reason.facts().in(language),
                    Optional.of(reason.points()).filter(points -> points != 0),
                    change,
                    change.map(some -> reason.changeable()));
        }
    }
}
