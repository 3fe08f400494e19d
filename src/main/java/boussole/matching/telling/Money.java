package boussole.matching.telling;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.matching.vocabulary.Word.Span;
import boussole.matching.vocabulary.Words;
import boussole.source.Wording;
import java.text.NumberFormat;
import java.util.Optional;

/** Amounts in words: {@code 5 000 €}, {@code €5,000}. */
final class Money {

    private Money() {}

    static Text told(int euros) {
        return new Text(
                NumberFormat.getIntegerInstance(Language.FR.locale()).format(euros) + "\u00a0€",
                "€" + NumberFormat.getIntegerInstance(Language.EN.locale()).format(euros));
    }

    /** What lies between two bands, both included. */
    static Text between(Words budgets, Optional<String> least, Optional<String> most) {
        int from = least.map(key -> span(budgets, key).from()).orElse(0);
        int below = most.map(key -> span(budgets, key).below()).orElse(Integer.MAX_VALUE);
        if (below == Integer.MAX_VALUE) {
            return from == 0
                    ? new Text("tous les montants", "any amount")
                    : Wording.of("à partir de {0}", "from {0}", told(from));
        }
        return from == 0
                ? Wording.of("moins de {0}", "less than {0}", told(below))
                : Wording.of("de {0} à {1}", "from {0} to {1}", told(from), told(below));
    }

    static Span span(Words budgets, String key) {
        return budgets.word(key).map(word -> word.span()).orElse(Span.ALL);
    }
}
