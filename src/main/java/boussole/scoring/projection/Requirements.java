package boussole.scoring.projection;

import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Compared;
import boussole.questionnaire.Condition.Comparison;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.QuestionResult;
import boussole.scoring.Results;
import boussole.scoring.policy.Cap;
import boussole.scoring.policy.Gate;
import boussole.scoring.policy.Policy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a level asks, read from the bands and tables, as conditions. It leads the search only: whether the level is
 * reached is for the rules to say.
 */
final class Requirements {

    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<Wanted, Condition> positive = new IdentityHashMap<>();

    /** @param holding false: the condition must not hold */
    private record Wanted(Condition condition, boolean holding) {

        boolean met(Results results) {
            return results.meet(condition) == holding;
        }

        Condition positive() {
            return holding ? plain(condition) : opposite(condition);
        }
    }

    Requirements(int target, Questionnaire questionnaire, Policy policy) {
        for (Level level : questionnaire.levels()) {
            if (level.number() <= target) {
                level.band().ifPresent(band -> want(above(band)));
                level.requires().ifPresent(this::want);
            }
        }
        for (Gate gate : policy.gates()) {
            if (gate.level() <= target) {
                want(gate.condition());
            }
        }
        for (Cap cap : policy.caps()) {
            if (cap.level() < target) {
                wanted.add(new Wanted(cap.condition(), false));
            }
        }
    }

    private static Condition above(Level.Band band) {
        return new Compared(new Figure.Overall(), band.open() ? Comparison.ABOVE : Comparison.AT_LEAST, band.from());
    }

    private void want(Condition condition) {
        wanted.add(new Wanted(condition, true));
    }

    boolean met(Results results) {
        for (Wanted some : wanted) {
            if (!some.met(results)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What stands in the way: leaves that must come to hold, and alternatives of which one must.
     *
     * @param chosen the parts of alternatives that were decided for
     * @return comparisons of the weakest dimension are said as one for each dimension
     */
    List<Condition> missing(Results results, List<Condition> chosen) {
        List<Condition> missing = new ArrayList<>();
        for (Wanted some : wanted) {
            if (!some.met(results)) {
                addMissing(positive.computeIfAbsent(some, Wanted::positive), results, chosen, missing);
            }
        }
        return missing;
    }

    /** What keeps one condition from holding. */
    static List<Condition> missing(Condition condition, Results results) {
        List<Condition> missing = new ArrayList<>();
        addMissing(plain(condition), results, List.of(), missing);
        return missing;
    }

    private static void addMissing(
            Condition condition, Results results, List<Condition> chosen, List<Condition> missing) {
        if (condition.holds(results)) {
            return;
        }
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> addMissing(part, results, chosen, missing));
            case Condition.Any any -> {
                List<Condition> decided =
                        any.parts().stream().filter(chosen::contains).toList();
                if (decided.isEmpty()) {
                    missing.add(any);
                }
                decided.forEach(part -> addMissing(part, results, chosen, missing));
            }
            case Compared compared
            when compared.figure() instanceof Figure.WeakestDimension -> addDimensions(compared, results, missing);
            default -> missing.add(condition);
        }
    }

    private static void addDimensions(Compared weakest, Results results, List<Condition> missing) {
        for (Group dimension : results.questionnaire().dimensions()) {
            Figure score = new Figure.GroupScore(dimension.id());
            Condition own = new Compared(score, weakest.comparison(), weakest.bound());
            if (!own.holds(results) && results.bearingOn(score).stream().anyMatch(QuestionResult::counts)) {
                missing.add(own);
            }
        }
    }

    /** The same without "not" around more than a leaf. */
    private static Condition plain(Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                new Condition.All(all.parts().stream().map(Requirements::plain).toList());
            case Condition.Any any ->
                new Condition.Any(any.parts().stream().map(Requirements::plain).toList());
            case Condition.Not not -> opposite(not.part());
            default -> condition;
        };
    }

    private static Condition opposite(Condition condition) {
        return switch (condition) {
            case Condition.Not not -> plain(not.part());
            case Condition.All all ->
                new Condition.Any(
                        all.parts().stream().map(Requirements::opposite).toList());
            case Condition.Any any ->
                new Condition.All(
                        any.parts().stream().map(Requirements::opposite).toList());
            case Compared compared -> opposite(compared);
            default -> new Condition.Not(condition);
        };
    }

    private static Compared opposite(Compared compared) {
        Comparison comparison = switch (compared.comparison()) {
            case AT_LEAST -> Comparison.BELOW;
            case AT_MOST -> Comparison.ABOVE;
            case ABOVE -> Comparison.AT_MOST;
            case BELOW -> Comparison.AT_LEAST;
        };
        return new Compared(compared.figure(), comparison, compared.bound());
    }
}
