package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import boussole.matching.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue of any size, made up by {@code scripts/demo-catalogue}. */
class GeneratedCatalogueTest {

    @TempDir
    private Path folder;

    @Test
    void is_taken_in_without_a_fault_and_says_of_everything_that_it_is_made_up() throws Exception {
        Map<Kind, List<Entry>> read =
                new CatalogueFolder(Optional.of(generated("a", 300, 1))).read(PreparedKnown.known());

        assertThat(read.get(Kind.EXPERT)).hasSize(300);
        assertThat(read.values())
                .allSatisfy(entries -> assertThat(entries)
                        .isNotEmpty()
                        .allMatch(entry -> entry.value(Column.FICTITIOUS).isPresent()));
    }

    @Test
    void is_the_same_for_the_same_seed_and_another_for_another() throws Exception {
        Path one = generated("one", 50, 1);

        assertThat(text(generated("same", 50, 1))).isEqualTo(text(one));
        assertThat(text(generated("other", 50, 2))).isNotEqualTo(text(one));
    }

    private static String text(Path folder) throws IOException {
        return Files.readString(folder.resolve("experts.csv")) + Files.readString(folder.resolve("companies.csv"));
    }

    private Path generated(String name, int experts, int seed) throws Exception {
        Path into = folder.resolve(name);
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "scripts/demo/Catalogue.java",
                        Integer.toString(experts),
                        "100",
                        Integer.toString(seed),
                        into.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return into;
    }
}
