package boussole.report;

import boussole.kernel.Text;
import boussole.scoring.Scorecard;
import boussole.scoring.Scorecard.HeldBack;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scorecard.Overall;
import java.util.Optional;

/** The result in a sentence: never only a number. */
final class Summary {

    private Summary() {}

    static Text of(Scorecard scorecard) {
        return scorecard
                .overall()
                .map(overall -> scored(overall, scorecard))
                .orElse(new Text(
                        "Pas assez de réponses pour conclure\u00a0: aucune ne dit encore un fait.",
                        "Not enough answers to conclude: none of them tells a fact yet."));
    }

    private static Text scored(Overall overall, Scorecard scorecard) {
        Text score = overall.score()
                .map(Saying::figure)
                .map(figure -> new Text(figure.fr() + " en moyenne", figure.en() + " on average"))
                .orElse(new Text("Sans note d'ensemble", "No overall score"));
        return overall.level()
                .map(level -> levelled(score, level, scorecard))
                .orElse(new Text(score.fr() + ".", score.en() + "."));
    }

    private static Text levelled(Text score, LevelReached level, Scorecard scorecard) {
        Optional<HeldBack> held = scorecard.heldBack().stream()
                .filter(reason -> reason.to() == level.number())
                .findFirst();
        Text name = new Text(
                level.number() + " (" + level.name().fr() + ")",
                level.number() + " (" + level.name().en() + ")");
        return held.map(reason -> new Text(
                        score.fr() + ", retenu au niveau " + name.fr() + "\u00a0: "
                                + ended(reason.reason().fr()),
                        score.en() + ", held at level " + name.en() + ": "
                                + ended(reason.reason().en())))
                .orElse(new Text(
                        score.fr() + "\u00a0: niveau " + name.fr() + ".", score.en() + ": level " + name.en() + "."));
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
