package boussole.questionnaire;

import boussole.kernel.Rational;
import java.util.List;

/** What was said to a question. */
public sealed interface Answer {

    record Choice(String key) implements Answer {}

    /** In the order of the questionnaire for tick lists, in the order of preference for rankings. */
    record Choices(List<String> keys) implements Answer {
        public Choices {
            keys = List.copyOf(keys);
        }
    }

    record Number(Rational value) implements Answer {}

    record Words(String text) implements Answer {}

    /** "I don't know". */
    record Unknown() implements Answer {}

    /** "Not relevant for us, because ..." */
    record NotRelevant(String justification) implements Answer {}

    Answer UNKNOWN = new Unknown();

    /** Whether it tells a fact. */
    default boolean tells() {
        return !(this instanceof Unknown || this instanceof NotRelevant);
    }
}
