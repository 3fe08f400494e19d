package boussole.report;

import boussole.kernel.Language;
import boussole.questionnaire.Aggregation;
import boussole.scoring.Scorecard;
import boussole.scoring.Scorecard.HeldBack;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scorecard.Overall;
import java.util.Optional;

/** The result in a sentence: never only a number. */
final class Summary {

    private final Language language;
    private final Saying saying;

    Summary(Language language) {
        this.language = language;
        this.saying = Saying.in(language);
    }

    /** @param how the overall score is made */
    String of(Scorecard scorecard, Aggregation.Method how) {
        return scorecard
                .overall()
                .map(overall -> scored(overall, scorecard, how))
                .orElseGet(() -> saying.either(
                        "Pas assez de réponses pour conclure\u00a0: aucune ne dit encore un fait.",
                        "Not enough answers to conclude: none of them tells a fact yet."));
    }

    private String scored(Overall overall, Scorecard scorecard, Aggregation.Method how) {
        String score = overall.score()
                .map(found -> saying.figure(found) + made(how))
                .orElseGet(() -> saying.either("Sans note d’ensemble", "No overall score"));
        return overall.level().map(level -> levelled(score, level, scorecard)).orElseGet(() -> score + ".");
    }

    private String made(Aggregation.Method how) {
        return switch (how) {
            case MEAN, WEIGHTED_MEAN -> saying.either(" en moyenne", " on average");
            case SUM, WEIGHTED_SUM -> saying.either(" au total", " in total");
            case MINIMUM, MAXIMUM, MEDIAN, SHARE, NONE -> saying.either(" pour l’ensemble", " overall");
        };
    }

    private String levelled(String score, LevelReached level, Scorecard scorecard) {
        Optional<HeldBack> held = scorecard.heldBack().stream()
                .filter(reason -> reason.to() == level.number())
                .findFirst();
        String name = level.number() + " (" + level.name().in(language) + ")";
        return held.map(reason -> saying.introduced(
                        score + saying.either(", retenu au niveau ", ", held at level ") + name,
                        ended(reason.reason().in(language))))
                .orElseGet(() -> saying.introduced(score, saying.either("niveau ", "level ") + name + "."));
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
