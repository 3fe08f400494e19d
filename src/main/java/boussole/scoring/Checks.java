package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.AnswerForm;
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
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

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
            case Condition.All all ->
                everyOne(all.parts().stream().map(this::check).toList());
            case Condition.Any any ->
                someOne(any.parts().stream().map(this::check).toList());
            case Condition.Not not -> otherThan(check(not.part()));
            case Condition.Chosen chosen
            when byBits(chosen.question()) -> {
                long some = OptionBits.of(form(chosen.question()), chosen.keys());
                yield on(chosen.question(), result -> (result.chosen() & some) != OptionBits.NONE);
            }
            case Condition.ChosenAll all -> on(all.question(), result -> all.holdsFor(result.answer()));
            case Condition.Answered answered ->
                on(answered.question(), result -> result.ground() == QuestionResult.Ground.EARNED);
            case Condition.Unknown unknown ->
                on(unknown.question(), result -> result.ground() == QuestionResult.Ground.UNKNOWN);
            case Compared compared
            when compared.figure() instanceof Figure.Points points ->
                on(points.question(), result -> holds(compared, result.points()));
            case Compared compared
            when compared.figure() instanceof Figure.Ticks ticks ->
                on(ticks.question(), result -> holds(compared, result.ticks()));
            default -> (questions, facts) -> condition.holds(facts);
        };
    }

    private boolean byBits(String question) {
        return OptionBits.fit(form(question));
    }

    private AnswerForm form(String question) {
        return layout.questions().get(layout.place(question)).form();
    }

    private Check on(String question, Predicate<QuestionResult> holding) {
        int place = layout.place(question);
        return OfOne.of(place, layout.marking(place).kinds(), holding);
    }

    /** Those that look at one and the same question become one. */
    private static Check everyOne(List<Check> parts) {
        Optional<OfOne> one = OfOne.merged(parts, OfOne::and);
        if (one.isPresent()) {
            return one.get();
        }
        return parts.stream().allMatch(OfOne.class::isInstance)
                ? new OfEach(parts.stream().map(OfOne.class::cast).toList())
                : new EveryOne(parts.toArray(Check[]::new));
    }

    private static Check someOne(List<Check> parts) {
        Optional<OfOne> one = OfOne.merged(parts, OfOne::or);
        return one.isPresent() ? one.get() : new SomeOne(parts.toArray(Check[]::new));
    }

    private static Check otherThan(Check part) {
        return part instanceof OfOne one ? one.negated() : (questions, facts) -> !part.holds(questions, facts);
    }

    private static boolean holds(Compared compared, Optional<Rational> value) {
        return value.isPresent() && compared.holdsFor(value.get());
    }

    /**
     * Looks at one question: it was found out beforehand for which kinds of its results this holds.
     *
     * @param kinds a bit for each
     * @param others asked of results without a kind
     */
    private record OfOne(int place, long kinds, Predicate<QuestionResult> others) implements Check {

        static OfOne of(int place, List<QuestionResult> known, Predicate<QuestionResult> holding) {
            long kinds = 0;
            for (int kind = 0; kind < Math.min(known.size(), Long.SIZE); kind++) {
                kinds |= holding.test(known.get(kind)) ? 1L << kind : 0;
            }
            return new OfOne(place, kinds, holding);
        }

        /** One for all of them, where they all look at one question. */
        static Optional<OfOne> merged(List<Check> parts, BinaryOperator<OfOne> merging) {
            boolean alike = parts.stream().allMatch(OfOne.class::isInstance)
                    && parts.stream()
                                    .map(part -> ((OfOne) part).place)
                                    .distinct()
                                    .count()
                            == 1;
            return alike ? parts.stream().map(OfOne.class::cast).reduce(merging) : Optional.empty();
        }

        OfOne and(OfOne other) {
            return new OfOne(place, kinds & other.kinds, others.and(other.others));
        }

        OfOne or(OfOne other) {
            return new OfOne(place, kinds | other.kinds, others.or(other.others));
        }

        OfOne negated() {
            return new OfOne(place, ~kinds, others.negate());
        }

        boolean holds(QuestionResult[] questions) {
            QuestionResult result = questions[place];
            int kind = result.kind();
            return kind >= 0 && kind < Long.SIZE ? (kinds >>> kind & 1) != 0 : others.test(result);
        }

        @Override
        public boolean holds(QuestionResult[] questions, Facts facts) {
            return holds(questions);
        }
    }

    /** All of several that look at one question each. */
    private record OfEach(OfOne... parts) implements Check {

        OfEach(List<OfOne> parts) {
            this(parts.toArray(OfOne[]::new));
        }

        @Override
        public boolean holds(QuestionResult[] questions, Facts facts) {
            for (OfOne part : parts) {
                if (!part.holds(questions)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record EveryOne(Check... parts) implements Check {

        @Override
        public boolean holds(QuestionResult[] questions, Facts facts) {
            for (Check part : parts) {
                if (!part.holds(questions, facts)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record SomeOne(Check... parts) implements Check {

        @Override
        public boolean holds(QuestionResult[] questions, Facts facts) {
            for (Check part : parts) {
                if (part.holds(questions, facts)) {
                    return true;
                }
            }
            return false;
        }
    }
}
