package boussole.scoring.projection;

import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Compared;
import boussole.questionnaire.Condition.Comparison;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Level;
import boussole.scoring.Results;
import boussole.scoring.policy.Cap;
import boussole.scoring.policy.Gate;
import boussole.scoring.policy.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a level asks, read from the bands and tables, as one condition. It leads the search only: whether the level is
 * reached is for the rules to say.
 */
final class Requirements {

    private final List<Condition> conditions = new ArrayList<>();

    Requirements(int target, List<Level> levels, Policy policy) {
        for (Level level : levels.subList(0, target)) {
            level.band().ifPresent(band -> conditions.add(
                    new Compared(new Figure.Overall(), Comparison.AT_LEAST, band.from())));
            level.requires().ifPresent(conditions::add);
        }
        policy.gates().stream()
                .filter(gate -> gate.level() <= target)
                .map(Gate::condition)
                .forEach(conditions::add);
        policy.caps().stream()
                .filter(cap -> cap.level() < target)
                .map(Cap::condition)
                .map(Condition.Not::new)
                .forEach(conditions::add);
    }

    boolean met(Results results) {
        return conditions.stream().allMatch(condition -> condition.holds(results));
    }

    /** The leaves that stand in the way, of alternatives the one with the fewest; each must come to hold. */
    List<Condition> missing(Results results) {
        List<Condition> missing = new ArrayList<>();
        conditions.forEach(condition -> missing.addAll(missing(condition, results)));
        return missing;
    }

    private static List<Condition> missing(Condition condition, Results results) {
        if (condition.holds(results)) {
            return List.of();
        }
        return switch (condition) {
            case Condition.All all -> all.parts().stream()
                    .flatMap(part -> missing(part, results).stream())
                    .toList();
            case Condition.Any any -> any.parts().stream()
                    .map(part -> missing(part, results))
                    .min(Comparator.comparingInt(List::size))
                    .orElse(List.of());
            case Condition.Not not when opposite(not.part()) instanceof Condition.Not -> List.of(condition);
            case Condition.Not not -> missing(opposite(not.part()), results);
            default -> List.of(condition);
        };
    }

    /** The same said without an outer "not", as far as the grammar allows. */
    private static Condition opposite(Condition condition) {
        return switch (condition) {
            case Condition.Not not -> not.part();
            case Condition.All all -> new Condition.Any(all.parts().stream().map(Requirements::opposite).toList());
            case Condition.Any any -> new Condition.All(any.parts().stream().map(Requirements::opposite).toList());
            case Compared compared -> new Compared(
                    compared.figure(), opposite(compared.comparison()), compared.bound());
            default -> new Condition.Not(condition);
        };
    }

    private static Comparison opposite(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.BELOW;
            case AT_MOST -> Comparison.ABOVE;
            case ABOVE -> Comparison.AT_MOST;
            case BELOW -> Comparison.AT_LEAST;
        };
    }
}
