package boussole.questionnaire;

import boussole.kernel.Rational;
import java.util.List;
import java.util.Optional;

/**
 * The closed grammar in which questionnaires and rule tables say when something holds.
 *
 * <p>Branching may look at answers only; rule tables and levels may also look at results.
 */
public sealed interface Condition {

    /** Whether it holds in a run. */
    boolean holds(Facts facts);

    /** All of them; an empty list holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holds(facts)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At least one of them; an empty list does not hold. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holds(facts)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return !part.holds(facts);
        }
    }

    /** At least one of these options is chosen. Patterns such as {@code p_*} are resolved to keys when read. */
    record Chosen(String question, List<String> keys) implements Condition {
        public Chosen {
            keys = List.copyOf(keys);
        }

        @Override
        public boolean holds(Facts facts) {
            return holdsFor(facts.answer(question));
        }

        /** Whether it holds for this answer. */
        public boolean holdsFor(Optional<Answer> answer) {
            return answer.isPresent()
                    && switch (answer.get()) {
                        case Answer.Choice choice -> keys.contains(choice.key());
                        case Answer.Choices choices -> someIsIn(choices.keys());
                        default -> false;
                    };
        }

        private boolean someIsIn(List<String> chosen) {
            for (int i = 0; i < chosen.size(); i++) {
                if (keys.contains(chosen.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Every one of these options is chosen. */
    record ChosenAll(String question, List<String> keys) implements Condition {
        public ChosenAll {
            keys = List.copyOf(keys);
        }

        @Override
        public boolean holds(Facts facts) {
            return holdsFor(facts.answer(question));
        }

        /** Whether it holds for this answer. */
        public boolean holdsFor(Optional<Answer> answer) {
            return answer.isPresent()
                    && switch (answer.get()) {
                        case Answer.Choice choice -> List.of(choice.key()).containsAll(keys);
                        case Answer.Choices choices -> choices.keys().containsAll(keys);
                        default -> false;
                    };
        }
    }

    /** The question is asked and has an answer other than "I don't know" and "not relevant". */
    record Answered(String question) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            Optional<Answer> answer = facts.answer(question);
            return answer.isPresent() && answer.get().tells();
        }
    }

    /** The question is asked and was answered "I don't know". */
    record Unknown(String question) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            Optional<Answer> answer = facts.answer(question);
            return answer.isPresent() && answer.get() instanceof Answer.Unknown;
        }
    }

    /** The run is in this mode. */
    record InMode(String mode) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.mode().equals(mode);
        }
    }

    /**
     * A figure compared with a bound. Where the figure does not exist (a question that is not asked, a dimension
     * without a score), it does not hold.
     */
    record Compared(Figure figure, Comparison comparison, Rational bound) implements Condition {

        @Override
        public boolean holds(Facts facts) {
            Optional<Rational> value = facts.figure(figure);
            return value.isPresent() && holdsFor(value.get());
        }

        /** Whether it holds for this value of the figure. */
        public boolean holdsFor(Rational value) {
            int order = value.compareTo(bound);
            return switch (comparison) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case ABOVE -> order > 0;
                case BELOW -> order < 0;
            };
        }
    }

    enum Comparison {
        AT_LEAST,
        AT_MOST,
        ABOVE,
        BELOW
    }

    /** What can be compared. */
    sealed interface Figure {

        /** What a part of the run comes to: a question or a group. */
        sealed interface Part extends Figure {}

        /** A question's points; an asked question without an answer has what its absence counts. */
        record Points(String question) implements Part {}

        /** How many options are ticked, exclusive ones aside. */
        record Ticks(String question) implements Part {}

        /** A group's value. */
        record GroupScore(String group) implements Part {}

        /** The number of the level that a group has reached; does not exist where it has none. */
        record GroupLevel(String group) implements Part {}

        record MeasureValue(String measure) implements Figure {}

        record Overall() implements Figure {}

        /** The smallest of the dimensions' values; does not exist where a dimension that applies has none. */
        record WeakestDimension() implements Figure {}

        /** The level by the score alone, before gates and caps. */
        record LevelByScore() implements Figure {}

        /** Share, 0 to 1, of the asked weight that is answered. */
        record AnsweredShare() implements Figure {}

        /** Share, 0 to 1, of the answered weight that is shown or checked. */
        record EvidencedShare() implements Figure {}
    }
}
