package boussole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes, and every text in both languages. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES_OF_A_FILE = 250;
    private static final int MOST_LINES_OF_A_METHOD = 30;
    private static final int MOST_FILES_OF_A_PACKAGE = 15;
    private static final int MOST_LINES_OF_A_DRL = 120;

    private static final Pattern METHOD = Pattern.compile("^ {4}(?! |//|\\*|@|/\\*|return|\\}).*\\{$");
    private static final Pattern TYPE =
            Pattern.compile("^ {4}[\\w@ ]*\\b(class|interface|enum|record)\\b.*|.*[=>] \\{$|.*\\bnew\\b.*");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([\\w.-]+)");

    @Test
    void no_file_is_a_drawer() {
        Map<String, Integer> long_ = new TreeMap<>();
        java().forEach(file -> {
            int lines = lines(file).size();
            if (lines > MOST_LINES_OF_A_FILE) {
                long_.put(file.toString(), lines);
            }
        });

        assertThat(long_).isEmpty();
    }

    @Test
    void no_method_is_longer_than_a_screen() {
        Map<String, Integer> long_ = new TreeMap<>();
        java().forEach(file -> longMethods(file, long_));

        assertThat(long_).isEmpty();
    }

    @Test
    void no_package_is_crowded() {
        Map<Path, Long> crowded =
                java().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        crowded.values().removeIf(files -> files <= MOST_FILES_OF_A_PACKAGE);

        assertThat(crowded).isEmpty();
    }

    @Test
    void no_rule_file_is_longer_than_a_page() {
        List<Path> long_ = files(Path.of("rules"), ".drl").stream()
                .filter(file -> lines(file).size() > MOST_LINES_OF_A_DRL)
                .toList();

        assertThat(long_).isEmpty();
    }

    @Test
    void every_message_is_there_in_both_languages() {
        Set<String> french = messages("fr");
        Set<String> english = messages("en");

        assertThat(french).isNotEmpty().isEqualTo(english);
    }

    @Test
    void every_message_a_page_asks_for_is_there() {
        Set<String> known = messages("fr");
        Set<String> asked = new TreeSet<>();
        for (Path page : files(Path.of("src/main/resources/templates"), ".html")) {
            Matcher matcher = MESSAGE.matcher(String.join("\n", lines(page)));
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        }

        assertThat(asked).isNotEmpty();
        assertThat(known).containsAll(asked);
    }

    @Test
    void enough_files_were_looked_at() {
        assertThat(java()).hasSizeGreaterThan(120);
    }

    private static void longMethods(Path file, Map<String, Integer> found) {
        List<String> lines = lines(file);
        for (int start = 0; start < lines.size(); start++) {
            if (METHOD.matcher(lines.get(start)).matches()
                    && !TYPE.matcher(lines.get(start)).matches()) {
                int end = start + 1;
                while (end < lines.size() && !lines.get(end).equals("    }")) {
                    end++;
                }
                if (end - start - 1 > MOST_LINES_OF_A_METHOD) {
                    found.put(file + ":" + (start + 1), end - start - 1);
                }
            }
        }
    }

    private static Set<String> messages(String language) {
        Properties properties = new Properties();
        Path file = Path.of("src/main/resources/messages/messages_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(properties.values())
                .as(file.toString())
                .allMatch(text -> !text.toString().isBlank());
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Path> java() {
        return files(MAIN, ".java");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
