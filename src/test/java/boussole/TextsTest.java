package boussole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every text people read, wherever it is written: there in both languages, and French set as French is. */
class TextsTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<Path> FOLDERS =
            List.of(Path.of("questionnaires"), Path.of("rules"), Path.of("catalogue"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** What French does not write, and its name. */
    private static final Map<String, Pattern> SLIPS = Map.of(
            "a straight apostrophe", Pattern.compile("\\p{L}'\\p{L}"),
            "straight quotation marks", Pattern.compile("\"\\p{L}|\\p{L}\""),
            "no narrow no-break space before ; ! ?", Pattern.compile("(?<![\\u202f?!])[;!?](?=\\s|$)"),
            "no no-break space before :", Pattern.compile("(?<!\\u00a0):(?=\\s|$)"),
            "no narrow no-break space inside «»", Pattern.compile("«(?!\\u202f)|(?<!\\u202f)»"),
            "no no-break space before %", Pattern.compile("(?<![\\u202f\\u00a0])%"),
            "three points", Pattern.compile("\\.\\.\\."),
            "oe where œ is meant", Pattern.compile("(?i)\\b(coeur|oeuvre|manoeuvre|oeil|voeu|noeud|soeur)"));

    @Test
    void french_is_set_with_its_spaces_and_marks() {
        List<String> slips = new ArrayList<>();
        french((place, text) -> SLIPS.forEach((name, slip) -> {
            if (slip.matcher(text).find()) {
                slips.add(place + ": " + name + ": " + text);
            }
        }));

        assertThat(slips).isEmpty();
    }

    @Test
    void enough_french_was_looked_at() {
        List<String> places = new ArrayList<>();
        french((place, text) -> places.add(place));

        assertThat(places).hasSizeGreaterThan(700);
    }

    @Test
    void what_experts_write_in_one_language_is_there_in_the_other() {
        List<String> lone = new ArrayList<>();
        yaml("").forEach((file, root) -> pairs(root, (pointer, pair) -> {
            boolean both = pair.path("fr").asString("").isBlank()
                    == pair.path("en").asString("").isBlank();
            if (!both) {
                lone.add(file + pointer);
            }
        }));

        assertThat(lone).isEmpty();
    }

    @Test
    void words_of_a_questionnaire_are_there_in_both_languages() {
        Map<Path, JsonNode> french = yaml("words.fr.yaml");
        assertThat(french).isNotEmpty();
        french.forEach((file, root) -> {
            JsonNode english = read(file.resolveSibling("words.en.yaml"));

            assertThat(places(root)).as(file.toString()).isEqualTo(places(english));
        });
    }

    @Test
    void a_message_takes_the_same_things_in_both_languages() {
        Properties french = messages("fr");
        Properties english = messages("en");
        Map<String, String> different = new TreeMap<>();
        french.stringPropertyNames().stream()
                .filter(key ->
                        !placeholders(french.getProperty(key)).equals(placeholders(english.getProperty(key, ""))))
                .forEach(key -> different.put(key, french.getProperty(key)));

        assertThat(different).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every French text with its place. */
    private static void french(BiConsumer<String, String> each) {
        messages("fr").forEach((key, text) -> each.accept(key.toString(), shown(text.toString())));
        yaml("words.fr.yaml").forEach((file, root) -> texts(root, (at, text) -> each.accept(file + at, text)));
        yaml("").forEach((file, root) ->
                pairs(root, (at, pair) -> each.accept(file + at, pair.path("fr").asString(""))));
    }

    /** A message without its choices' grammar. */
    private static String shown(String message) {
        return message.replaceAll("\\{\\d+,choice,|[|]?\\d+[#<]", " ").replaceAll("\\{\\d+[^}]*}", "x");
    }

    private static Set<String> places(JsonNode root) {
        Set<String> places = new TreeSet<>();
        texts(root, (at, text) -> places.add(text.isBlank() ? at + " is blank" : at));
        return places;
    }

    private static void texts(JsonNode node, BiConsumer<String, String> each) {
        walk("", node, (at, found) -> {
            if (found.isString()) {
                each.accept(at, found.asString());
            }
        });
    }

    private static void pairs(JsonNode node, BiConsumer<String, JsonNode> each) {
        walk("", node, (at, found) -> {
            if (!found.isEmpty() && Set.of("fr", "en").containsAll(found.propertyNames())) {
                each.accept(at, found);
            }
        });
    }

    private static void walk(String at, JsonNode node, BiConsumer<String, JsonNode> each) {
        each.accept(at, node);
        node.properties().forEach(entry -> walk(at + "/" + entry.getKey(), entry.getValue(), each));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(at + "/" + i, node.get(i), each);
        }
    }

    private static Map<Path, JsonNode> yaml(String name) {
        Map<Path, JsonNode> found = new TreeMap<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".yaml"))
                        .filter(file -> file.getFileName().toString().endsWith(name))
                        .forEach(file -> found.put(file, read(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    private static JsonNode read(Path file) {
        return YAML.readTree(file);
    }

    private static Properties messages(String language) {
        Properties properties = new Properties();
        Path file = Path.of("src/main/resources/messages/messages_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
