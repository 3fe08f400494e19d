package boussole.questionnaire.reading;

import boussole.kernel.Language;
import boussole.questionnaire.Questionnaire;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The three files of an edition, to be read as they are or with a change. */
public record Edition(Map<String, String> files) {

    private static final String STRUCTURE = "questionnaire.yaml";

    /** The files under {@code src/test/resources/questionnaire/NAME}. */
    public static Edition of(String name) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : List.of(STRUCTURE, "words.fr.yaml", "words.en.yaml")) {
            files.put(file, text("questionnaire/" + name + "/" + file));
        }
        return new Edition(files);
    }

    /** With the first place that says so saying something else, in the structure. */
    public Edition with(String before, String after) {
        return with(STRUCTURE, before, after);
    }

    public Edition with(String file, String before, String after) {
        String text = files.get(file);
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not say " + before);
        }
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.put(file, text.substring(0, at) + after + text.substring(at + before.length()));
        return new Edition(changed);
    }

    public Edition without(String file) {
        Map<String, String> fewer = new LinkedHashMap<>(files);
        fewer.remove(file);
        return new Edition(fewer);
    }

    public Questionnaire read() {
        return QuestionnaireReader.read(new Source(STRUCTURE, files.get(STRUCTURE)), words());
    }

    /** {@code file:line:column: English | French}, by place; none where it can be read. */
    public List<String> faults() {
        try {
            read();
            return List.of();
        } catch (FaultyFiles faulty) {
            return faulty.faults().stream().map(Edition::told).toList();
        }
    }

    private static String told(Fault fault) {
        return fault.told(Language.EN) + " | "
                + fault.message().fr().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private Map<Language, Source> words() {
        Map<Language, Source> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String file = "words." + language.tag() + ".yaml";
            if (files.containsKey(file)) {
                words.put(language, new Source(file, files.get(file)));
            }
        }
        return words;
    }

    private static String text(String resource) {
        try (InputStream stream = Edition.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
