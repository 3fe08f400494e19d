package boussole.web.api.matching;

import boussole.kernel.Language;
import boussole.matching.allocation.Move;
import boussole.matching.allocation.WhyNot;
import boussole.review.offers.AskingWhyNot.Answer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Why a company was not given an offer.
 *
 * @param reason price, matched, ineligible, banned or no-room
 * @param cost what forcing the pair would cost everyone together, in thousandths of affinity
 * @param needed the affinity at which it would cost nothing
 * @param missing how many more places of minimums would be missing
 * @param chain who would gain and lose what
 * @param fit how the rules see the pair today
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WhyNotView(
        String company,
        String offer,
        String reason,
        Optional<Long> cost,
        Optional<Long> needed,
        Optional<Long> missing,
        Optional<List<MoveView>> chain,
        Optional<FitView> fit) {

    static WhyNotView of(String company, String offer, Answer answer, Language language) {
        Optional<FitView> fit = answer.fit().map(seen -> FitView.of(seen, language));
        return switch (answer.why()) {
            case WhyNot.Price price ->
                new WhyNotView(
                        company,
                        offer,
                        "price",
                        Optional.of(price.cost()),
                        Optional.of(price.needed()),
                        Optional.of(price.missing()).filter(places -> places != 0),
                        Optional.of(price.chain().stream().map(MoveView::of).toList()),
                        fit);
            case WhyNot.Matched matched -> told(company, offer, "matched", fit);
            case WhyNot.NoPair noPair -> told(company, offer, "ineligible", fit);
            case WhyNot.Banned banned -> told(company, offer, "banned", fit);
            case WhyNot.NoRoom noRoom -> told(company, offer, "no-room", fit);
        };
    }

    private static WhyNotView told(String company, String offer, String reason, Optional<FitView> fit) {
        return new WhyNotView(
                company, offer, reason, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), fit);
    }

    /** What changes for one company. */
    record MoveView(String company, Optional<String> gains, Optional<String> loses) {

        static MoveView of(Move move) {
            return new MoveView(move.company(), move.gains(), move.loses());
        }
    }
}
