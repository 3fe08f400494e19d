package boussole.matching.fitting;

import boussole.kernel.Language;
import boussole.matching.Need;
import boussole.matching.vocabulary.Vocabulary;
import boussole.matching.vocabulary.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a need from a company's answers, as the table {@code need.yaml} says for its questionnaire. What is not asked, not
 * answered, or answered by something that says nothing is left unsaid.
 */
public final class NeedReader {

    private static final Need.Project NOTHING_SAID = new Need.Project(
            Set.of(), Set.of(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), List.of(), "");

    private final Vocabulary vocabulary;
    private final Map<String, Telling> byQuestionnaire;

    NeedReader(Vocabulary vocabulary, Map<String, Telling> byQuestionnaire) {
        this.vocabulary = vocabulary;
        this.byQuestionnaire = Map.copyOf(byQuestionnaire);
    }

    /**
     * Which question tells a thing.
     *
     * @param means the words that options mean, where they are none themselves
     */
    record Told(String question, Set<String> unknown, Map<String, String> means) {}

    /** Which question tells what, for one questionnaire; what is not there, no question tells. */
    record Telling(Map<String, Told> byField) {

        private List<String> chosen(String field, Map<String, List<String>> answers) {
            Told told = byField.get(field);
            return told == null
                    ? List.of()
                    : answers.getOrDefault(told.question(), List.of()).stream()
                            .filter(key -> !told.unknown().contains(key))
                            .map(key -> told.means().getOrDefault(key, key))
                            .toList();
        }
    }

    /**
     * What the company wants to do.
     *
     * @param questionnaire its name, without the edition
     * @param answers the keys chosen by question, of a ranking the first choice first; of a text, the text alone.
     *     Answers that tell nothing ("I don't know") are left out
     */
    public Need.Project project(String questionnaire, Map<String, List<String>> answers) {
        Telling telling = byQuestionnaire.get(questionnaire);
        return telling == null
                ? NOTHING_SAID
                : new Need.Project(
                        known(vocabulary.goals(), telling.chosen("goals", answers)),
                        known(vocabulary.uses(), telling.chosen("uses", answers)),
                        readiest(telling.chosen("data", answers)),
                        known(vocabulary.sensitive(), telling.chosen("sensitive", answers)),
                        first(vocabulary.budgets(), telling.chosen("budget", answers)),
                        first(vocabulary.dates(), telling.chosen("date", answers)),
                        List.copyOf(known(vocabulary.helps(), telling.chosen("helps", answers))),
                        String.join("\n", telling.chosen("words", answers)));
    }

    /**
     * The need of a company in a territory. Its languages are those that the questionnaire tells; where it tells none,
     * those given.
     */
    public Need need(
            String company,
            String territory,
            Need.Profile profile,
            String questionnaire,
            Map<String, List<String>> answers,
            Set<Language> languages,
            Set<String> conflicts) {
        Set<Language> told = languages(questionnaire, answers);
        return new Need(
                company,
                territory,
                profile,
                project(questionnaire, answers),
                told.isEmpty() ? languages : told,
                conflicts);
    }

    private Set<Language> languages(String questionnaire, Map<String, List<String>> answers) {
        Telling telling = byQuestionnaire.getOrDefault(questionnaire, new Telling(Map.of()));
        Set<Language> languages = new TreeSet<>();
        telling.chosen("languages", answers).forEach(key -> Language.ofTag(key).ifPresent(languages::add));
        return languages;
    }

    private static Set<String> known(Words words, List<String> keys) {
        Set<String> known = new LinkedHashSet<>();
        keys.stream().filter(words::has).map(words::canonical).forEach(known::add);
        return known;
    }

    private static Optional<String> first(Words words, List<String> keys) {
        return known(words, keys).stream().findFirst();
    }

    private Optional<String> readiest(List<String> keys) {
        Set<String> states = new HashSet<>(known(vocabulary.data(), keys));
        return vocabulary.data().keys().reversed().stream()
                .filter(states::contains)
                .findFirst();
    }
}
