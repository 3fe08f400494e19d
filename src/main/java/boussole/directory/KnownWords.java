package boussole.directory;

import boussole.directory.profile.Known;
import boussole.library.Holdings;
import boussole.matching.fitting.Fitting;
import boussole.matching.vocabulary.Neighbours;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import java.util.List;

/** The words that profiles may use, by the rules and questionnaires in force. */
public final class KnownWords {

    private KnownWords() {}

    public static Known of(Holdings holdings) {
        Fitting fitting = holdings.fitting();
        List<Questionnaire> editions = holdings.questionnaires().stream()
                .filter(edition ->
                        edition.id().questionnaire().equals(fitting.vocabulary().questionnaire()))
                .toList();
        Neighbours neighbours = fitting.neighbours();
        return new Known(
                fitting.vocabulary(),
                neighbours.byCode().keySet().stream().sorted().toList(),
                editions.stream()
                        .flatMap(edition ->
                                edition.inOrder().filter(Question::scored).map(Question::id))
                        .distinct()
                        .toList(),
                editions.stream()
                        .mapToInt(edition -> edition.levels().size())
                        .max()
                        .orElse(Integer.MAX_VALUE));
    }
}
