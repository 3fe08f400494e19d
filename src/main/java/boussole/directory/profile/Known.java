package boussole.directory.profile;

import boussole.matching.vocabulary.Vocabulary;
import boussole.matching.vocabulary.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The words that profiles may use.
 *
 * @param departements codes
 * @param questions that are scored, of the questionnaire the vocabulary speaks of; none: it is not in force
 * @param highestLevel of that questionnaire
 */
public record Known(
        Vocabulary vocabulary, Collection<String> departements, Collection<String> questions, int highestLevel) {

    public Known {
        departements = List.copyOf(departements);
        questions = List.copyOf(questions);
    }

    /** What a column's words are taken from; empty where any word will do. */
    Optional<Collection<String>> words(Column column) {
        return switch (column) {
            case LANGUAGES -> Optional.of(List.of("fr", "en"));
            case DEPARTEMENTS -> Optional.of(departements);
            case DIMENSIONS ->
                some(vocabulary.dimensions().keySet().stream().sorted().toList());
            case QUESTIONS -> some(questions);
            default -> list(column).map(Words::keys);
        };
    }

    /** The word itself, or the one that covers it; empty where it is not known. */
    Optional<String> canonical(Column column, String word) {
        Optional<Words> list = list(column);
        if (list.isPresent()) {
            return list.get().word(word).map(found -> found.key());
        }
        return Optional.of(word)
                .filter(one -> words(column).map(known -> known.contains(one)).orElse(true));
    }

    /** Where a word stands in its column's order. */
    int place(Column column, String word) {
        return list(column).map(words -> words.place(word)).orElse(-1);
    }

    private Optional<Words> list(Column column) {
        return switch (column) {
            case SECTORS -> Optional.of(vocabulary.sectors());
            case SIZES -> Optional.of(vocabulary.sizes());
            case GOALS -> Optional.of(vocabulary.goals());
            case USES -> Optional.of(vocabulary.uses());
            case HELPS -> Optional.of(vocabulary.helps());
            case DATA -> Optional.of(vocabulary.data());
            case SENSITIVE -> Optional.of(vocabulary.sensitive());
            case BUDGET_FROM, BUDGET_TO -> Optional.of(vocabulary.budgets());
            default -> Optional.empty();
        };
    }

    private static Optional<Collection<String>> some(Collection<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
