package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Compared;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Facts;
import boussole.questionnaire.answering.OptionBits;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions that are known beforehand, with the places of what they look at: asked many times, looked up once. */
final class Checks {

    private final Layout layout;
    private final Map<Condition, Check> known = new IdentityHashMap<>();

    /** One condition, asked of the results of questions, and of all the facts where it looks at more. */
    private interface Check {
        boolean holds(QuestionResult[] questions, Facts facts);
    }

    Checks(Layout layout, Collection<Condition> conditions) {
        this.layout = layout;
        conditions.forEach(condition -> known.put(condition, check(condition)));
    }

    /**
     * The same as {@link Condition#holds}.
     *
     * @param questions their results, as far as they are there: each after those that its own conditions look at
     */
    boolean hold(Condition condition, QuestionResult[] questions, Facts facts) {
        Check check = known.get(condition);
        return check == null ? condition.holds(facts) : check.holds(questions, facts);
    }

    private Check check(Condition condition) {
        return switch (condition) {
            case Condition.All all -> everyOne(checks(all.parts()));
            case Condition.Any any -> someOne(checks(any.parts()));
            case Condition.Not not -> otherThan(check(not.part()));
            case Condition.Chosen chosen
            when byBits(chosen.question()) -> {
                int place = layout.place(chosen.question());
                long some = OptionBits.of(layout.questions().get(place).form(), chosen.keys());
                yield (questions, facts) -> (questions[place].chosen() & some) != OptionBits.NONE;
            }
            case Condition.ChosenAll all -> {
                int place = layout.place(all.question());
                yield (questions, facts) -> all.holdsFor(questions[place].answer());
            }
            case Condition.Answered answered -> on(answered.question(), QuestionResult.Ground.EARNED);
            case Condition.Unknown unknown -> on(unknown.question(), QuestionResult.Ground.UNKNOWN);
            case Compared compared
            when compared.figure() instanceof Figure.Points points -> {
                int place = layout.place(points.question());
                yield (questions, facts) -> holds(compared, questions[place].points());
            }
            default -> (questions, facts) -> condition.holds(facts);
        };
    }

    private boolean byBits(String question) {
        return OptionBits.fit(layout.questions().get(layout.place(question)).form());
    }

    private Check on(String question, QuestionResult.Ground ground) {
        int place = layout.place(question);
        return (questions, facts) -> questions[place].ground() == ground;
    }

    private Check[] checks(List<Condition> parts) {
        return parts.stream().map(this::check).toArray(Check[]::new);
    }

    private static Check everyOne(Check[] parts) {
        return (questions, facts) -> {
            for (Check part : parts) {
                if (!part.holds(questions, facts)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Check someOne(Check[] parts) {
        return (questions, facts) -> {
            for (Check part : parts) {
                if (part.holds(questions, facts)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Check otherThan(Check part) {
        return (questions, facts) -> !part.holds(questions, facts);
    }

    private static boolean holds(Compared compared, Optional<Rational> value) {
        return value.isPresent() && compared.holdsFor(value.get());
    }
}
