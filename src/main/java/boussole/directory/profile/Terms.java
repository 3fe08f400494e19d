package boussole.directory.profile;

import boussole.matching.vocabulary.Neighbours;
import boussole.matching.vocabulary.Vocabulary;
import boussole.matching.vocabulary.Words;
import boussole.questionnaire.Group;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that profiles may use, as the rules and questionnaires in force have them. A list without words checks
 * nothing: it belongs to a questionnaire that is not in force.
 *
 * @param questions the ids of every scored question
 * @param highestLevel of maturity
 */
public record Terms(
        Vocabulary vocabulary,
        Collection<String> departements,
        Collection<String> dimensions,
        Collection<String> questions,
        int highestLevel) {

    private static final int USUAL_LEVELS = 5;

    public Terms {
        departements = List.copyOf(departements);
        dimensions = List.copyOf(dimensions);
        questions = List.copyOf(questions);
    }

    public static Terms of(Vocabulary vocabulary, Neighbours neighbours, Collection<Questionnaire> questionnaires) {
        return new Terms(
                vocabulary,
                neighbours.byCode().keySet(),
                ids(questionnaires.stream()
                        .flatMap(edition -> edition.dimensions().stream())
                        .map(Group::id)),
                ids(questionnaires.stream()
                        .flatMap(Questionnaire::inOrder)
                        .filter(Question::scored)
                        .map(Question::id)),
                questionnaires.stream()
                        .mapToInt(edition -> edition.levels().size())
                        .max()
                        .orElse(USUAL_LEVELS));
    }

    private static List<String> ids(Stream<String> ids) {
        return ids.distinct().sorted().toList();
    }

    List<String> sectors() {
        return keys(vocabulary.sectors());
    }

    /** Every key of a list of words, those that a word covers among them. */
    static List<String> keys(Words words) {
        return words.all().stream()
                .flatMap(word -> Stream.concat(Stream.of(word.key()), word.covers().stream()))
                .toList();
    }
}
