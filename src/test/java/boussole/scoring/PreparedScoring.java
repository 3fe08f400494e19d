package boussole.scoring;

import boussole.kernel.Language;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.reading.QuestionnaireReader;
import boussole.rulebook.RuleFiles;
import boussole.rulebook.Rulebook;
import boussole.scoring.policy.PolicyReader;
import boussole.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Scorings of the questionnaires that tests use; the rules are compiled once. */
public final class PreparedScoring {

    private static final Rulebook RULEBOOK = Rulebook.compile(rules(), Scoring.FACTS);
    private static final Scoring AI_MATURITY =
            scoring(Path.of("questionnaires/ai-maturity/2026.1"), Path.of("rules/ai-maturity"));

    private PreparedScoring() {}

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static Scoring aiMaturity() {
        return AI_MATURITY;
    }

    /** @param tables a folder of tables; may be missing */
    public static Scoring scoring(Path edition, Path tables) {
        Questionnaire questionnaire = questionnaire(edition);
        return new Scoring(questionnaire, PolicyReader.read(sources(tables), questionnaire), RULEBOOK, "sha256:test");
    }

    public static Questionnaire questionnaire(Path edition) {
        Map<Language, Source> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, source(edition.resolve("words." + language.tag() + ".yaml")));
        }
        return QuestionnaireReader.read(source(edition.resolve("questionnaire.yaml")), words);
    }

    private static RuleFiles rules() {
        TreeMap<String, String> files = new TreeMap<>();
        for (Source source : sources(Path.of("rules/scoring"))) {
            files.put("scoring/" + Path.of(source.path()).getFileName(), source.text());
        }
        return new RuleFiles(files);
    }

    private static List<Source> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(PreparedScoring::source)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source source(Path file) {
        return new Source(file.toString(), WorkedCase.text(file));
    }
}
