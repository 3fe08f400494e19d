package boussole.questionnaire;

import boussole.kernel.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an answer to a question looks like, and the points it earns. */
public sealed interface AnswerForm {

    /** The lowest and highest points an answer can earn; both nought where it earns none. */
    Aggregation.Scale range();

    /** One option of several. */
    record SingleChoice(List<Option> options, Aggregation.Scale range) implements AnswerForm, Choosing {
        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /** Any number of options, at most {@code most}. */
    record TickList(List<Option> options, int most, TickPoints points, Aggregation.Scale range)
            implements AnswerForm, Choosing {
        public TickList {
            options = List.copyOf(options);
        }
    }

    /** Some of the options in order of preference, at most {@code most}; earns no points. */
    record Ranking(List<Option> options, int most) implements AnswerForm, Choosing {
        public Ranking {
            options = List.copyOf(options);
        }

        @Override
        public Aggregation.Scale range() {
            return NO_POINTS;
        }
    }

    /**
     * A number between two bounds, both included, with at most so many decimals. It earns the points of the half-open
     * step it falls in (the last step is closed); or those of the line it lies on, straight from knot to knot and level
     * beyond the first and the last; or, without either, itself.
     */
    record Amount(Rational from, Rational to, int decimals, List<Step> steps, List<Knot> line, Aggregation.Scale range)
            implements AnswerForm {
        public Amount {
            steps = List.copyOf(steps);
            line = List.copyOf(line);
        }

        /** From this number on, these points. */
        public record Step(Rational from, Rational points) {}

        /** At this number, these points. */
        public record Knot(Rational at, Rational points) {}
    }

    /** Free words, at most so many characters; earns no points. */
    record FreeText(int longest) implements AnswerForm {
        @Override
        public Aggregation.Scale range() {
            return NO_POINTS;
        }
    }

    /** A French company number, SIREN or SIRET; earns no points. */
    record CompanyNumber() implements AnswerForm {
        @Override
        public Aggregation.Scale range() {
            return NO_POINTS;
        }
    }

    /** An answer that is made of options. */
    sealed interface Choosing permits SingleChoice, TickList, Ranking {
        List<Option> options();

        default Optional<Option> option(String key) {
            for (Option option : options()) {
                if (option.key().equals(key)) {
                    return Optional.of(option);
                }
            }
            return Optional.empty();
        }

        /** The option that stands for a public code most closely; empty where none does. */
        default Optional<Option> covering(String code) {
            return options().stream()
                    .filter(option -> option.closeness(code) >= 0)
                    .max(Comparator.comparingInt(option -> option.closeness(code)));
        }
    }

    /** How ticks become points. */
    sealed interface TickPoints {

        /** points.get(number of ticks), the last one for every higher number; exclusive options do not count. */
        record ByCount(List<Rational> points) implements TickPoints {
            public ByCount {
                points = List.copyOf(points);
            }
        }

        /** The sum of the ticked options' points. */
        record Sum() implements TickPoints {}

        /** None. */
        record Unscored() implements TickPoints {}
    }

    Aggregation.Scale NO_POINTS = new Aggregation.Scale(Rational.ZERO, Rational.ZERO);
}
