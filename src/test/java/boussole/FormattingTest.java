package boussole;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is as palantir-java-format writes it. With {@code -Dformat=write} the files are written so instead:
 * {@code mvn test -Dtest=FormattingTest -Dformat=write}. It runs here, and not in a Maven plugin, because the formatter
 * reads only the Java of the JVM it runs in, and Maven may run on an older one.
 */
class FormattingTest {

    private static final boolean WRITE = "write".equals(System.getProperty("format"));

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void every_file_is_formatted() throws IOException, FormatterException {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            String formatted = FORMATTER.formatSource(com.palantir.javaformat.java.ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.PALANTIR));
            if (!formatted.equals(text)) {
                unformatted.add(file);
                write(file, formatted);
            }
        }

        assertThat(WRITE ? List.of() : unformatted).isEmpty();
    }

    private static void write(Path file, String formatted) throws IOException {
        if (WRITE) {
            Files.writeString(file, formatted);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src"))) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
