package boussole.scoring;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.EditionId;
import boussole.scoring.policy.Advice;
import boussole.scoring.policy.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a company's answers say, with the reason of everything.
 *
 * @param questionnaireHash and {@code rules}: what it was made with, so that it can be replayed
 * @param overall empty where nothing was told: insufficient data
 * @param dimensions the scored groups below the root, in order
 * @param advice what helps first stands first
 */
public record Scorecard(
        EditionId edition,
        String questionnaireHash,
        String rules,
        String mode,
        Optional<Overall> overall,
        List<GroupResult> dimensions,
        Map<String, Rational> measures,
        Confidence confidence,
        List<HeldBack> heldBack,
        List<AdviceGiven> advice,
        List<PointerGiven> pointers) {

    public Scorecard {
        dimensions = List.copyOf(dimensions);
        measures = Map.copyOf(measures);
        heldBack = List.copyOf(heldBack);
        advice = List.copyOf(advice);
        pointers = List.copyOf(pointers);
    }

    /** Its figures alone; empty where nothing was told. */
    public Optional<Outline> outline() {
        return overall.map(some -> Outline.of(some, dimensions));
    }

    /**
     * The whole in a figure and a level.
     *
     * @param score empty where the model aggregates to no overall score
     * @param level reached, after gates, caps and the mode's limit; empty where the model names no levels
     */
    public record Overall(Optional<Rational> score, Optional<LevelReached> level) {}

    /**
     * A run's figures without their reasons.
     *
     * @param dimensions the score of each dimension that has one, by id
     */
    public record Outline(Overall overall, Map<String, Rational> dimensions) {

        public Outline {
            dimensions = Map.copyOf(dimensions);
        }

        static Outline of(Overall overall, List<GroupResult> dimensions) {
            Map<String, Rational> scores = new HashMap<>();
            dimensions.forEach(dimension -> dimension
                    .score()
                    .ifPresent(score -> scores.put(dimension.group().id(), score)));
            return new Outline(overall, scores);
        }
    }

    /**
     * @param number the level reached
     * @param byScore the level by the answers alone
     * @param uncapped the level after gates, before caps and the mode's limit: the one the barometer keeps
     */
    public record LevelReached(int number, Text name, int byScore, int uncapped) {}

    /**
     * Something that keeps the company below the level that its score alone would give.
     *
     * @param kind {@code gate}, {@code cap} or {@code mode}
     * @param rule the sentence of the rule that said so
     * @param reason what would have to be different, with the figures
     */
    public record HeldBack(String kind, String id, int from, int to, Text rule, Text reason) {}

    public record AdviceGiven(Advice advice, Text rule) {}

    public record PointerGiven(Pointer pointer, Text rule) {}
}
