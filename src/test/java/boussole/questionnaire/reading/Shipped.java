package boussole.questionnaire.reading;

import boussole.kernel.Language;
import boussole.questionnaire.Questionnaire;
import boussole.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The editions that come with Boussole, for tests that need one without the library. */
public final class Shipped {

    private static final Path QUESTIONNAIRES = Path.of("questionnaires");

    private Shipped() {}

    /** @param name such as {@code ai-maturity/2026.1} */
    public static Questionnaire edition(String name) {
        return in(QUESTIONNAIRES.resolve(name));
    }

    /** One of the models that use what the shipped editions do not. */
    public static Questionnaire model(String name) {
        return in(Path.of("src/test/resources/cases/general", name));
    }

    private static Questionnaire in(Path folder) {
        Map<Language, Source> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, source(folder.resolve("words." + language.tag() + ".yaml")));
        }
        return QuestionnaireReader.read(source(folder.resolve("questionnaire.yaml")), words);
    }

    private static Source source(Path file) {
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
