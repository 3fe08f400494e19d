package boussole.questionnaire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import boussole.questionnaire.Questionnaire;
import boussole.source.Fault;
import boussole.source.LocatedYaml;
import boussole.source.Locks;
import boussole.source.Shape;
import boussole.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The editions that come with Boussole, and the example of the format. */
class ShippedEditionsTest {

    private static final Path QUESTIONNAIRES = Path.of("questionnaires");
    private static final Path EXAMPLES = Path.of("src/test/resources/questionnaire");

    @Test
    void can_be_read() {
        assertThat(editions(QUESTIONNAIRES).map(ShippedEditionsTest::read)).isNotEmpty();
    }

    @Test
    void have_words_of_the_shape_that_editors_know() {
        Shape shape = Shape.of("questionnaires/words.schema.json");

        Stream.concat(editions(QUESTIONNAIRES), editions(EXAMPLES))
                .flatMap(edition -> words(edition).values().stream())
                .forEach(words -> {
                    List<Fault> faults = new ArrayList<>();
                    LocatedYaml.read(words, faults).ifPresent(root -> faults.addAll(shape.faults(root)));
                    assertThat(faults).as(words.path()).isEmpty();
                });
    }

    @Test
    void are_as_they_were_published() {
        Map<String, String> hashes = editions(QUESTIONNAIRES)
                .map(ShippedEditionsTest::read)
                .collect(Collectors.toMap(edition -> edition.id().toString(), Questionnaire::hash));

        assertThat(Locks.read(source(QUESTIONNAIRES.resolve("locked.yaml"))).faults(hashes))
                .isEmpty();
    }

    private static Questionnaire read(Path edition) {
        return QuestionnaireReader.read(source(edition.resolve("questionnaire.yaml")), words(edition));
    }

    private static Map<Language, Source> words(Path edition) {
        Map<Language, Source> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, source(edition.resolve("words." + language.tag() + ".yaml")));
        }
        return words;
    }

    private static Stream<Path> editions(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("questionnaire.yaml")).map(Path::getParent).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
