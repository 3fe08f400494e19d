package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Compared;
import boussole.questionnaire.Condition.Figure;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions that are known beforehand, with the places of what they look at: asked many times, looked up once. */
final class Checks {

    private final Layout layout;
    private final Map<Condition, Check> known = new IdentityHashMap<>();

    /** One condition, asked of results. */
    private interface Check {
        boolean holds(Results results);
    }

    Checks(Layout layout, Collection<Condition> conditions) {
        this.layout = layout;
        conditions.forEach(condition -> known.put(condition, check(condition)));
    }

    /** The same as {@link Condition#holds}. */
    boolean hold(Condition condition, Results results) {
        Check check = known.get(condition);
        return check == null ? condition.holds(results) : check.holds(results);
    }

    private Check check(Condition condition) {
        return switch (condition) {
            case Condition.All all -> everyOne(checks(all.parts()));
            case Condition.Any any -> someOne(checks(any.parts()));
            case Condition.Not not -> otherThan(check(not.part()));
            case Condition.Chosen chosen -> {
                int place = layout.place(chosen.question());
                yield results -> chosen.holdsFor(results.at(place).answer());
            }
            case Condition.ChosenAll all -> {
                int place = layout.place(all.question());
                yield results -> all.holdsFor(results.at(place).answer());
            }
            case Condition.Answered answered -> {
                int place = layout.place(answered.question());
                yield results -> results.at(place).ground() == QuestionResult.Ground.EARNED;
            }
            case Condition.Unknown unknown -> {
                int place = layout.place(unknown.question());
                yield results -> results.at(place).ground() == QuestionResult.Ground.UNKNOWN;
            }
            case Compared compared
            when compared.figure() instanceof Figure.Points points -> {
                int place = layout.place(points.question());
                yield results -> holds(compared, results.at(place).points());
            }
            default -> condition::holds;
        };
    }

    private Check[] checks(List<Condition> parts) {
        return parts.stream().map(this::check).toArray(Check[]::new);
    }

    private static Check everyOne(Check[] parts) {
        return results -> {
            for (Check part : parts) {
                if (!part.holds(results)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Check someOne(Check[] parts) {
        return results -> {
            for (Check part : parts) {
                if (part.holds(results)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Check otherThan(Check part) {
        return results -> !part.holds(results);
    }

    private static boolean holds(Compared compared, Optional<Rational> value) {
        return value.isPresent() && compared.holdsFor(value.get());
    }
}
