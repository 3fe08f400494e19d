package boussole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.embedded.EmbeddedStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue taken in from the command line. */
class ImportCommandTest {

    private static final String CLUB = "identifiant;nom_fr;capacite\nneuf;Club fictif neuf;12\n";

    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void is_tried_then_taken_then_as_it_was() throws IOException {
        String file = file("clubs.csv", CLUB);

        assertThat(run("import", "--dry-run", file)).isZero();
        assertThat(out()).contains("new      neuf").contains("1 new, 0 changed, 0 removed, 14 as they were: a trial");
        assertThat(run("import", file)).isZero();
        assertThat(out()).contains("1 new, 0 changed, 0 removed, 14 as they were\n");
        assertThat(run("import", file)).isZero();
        assertThat(out()).contains("0 new, 0 changed, 0 removed, 15 as they were");
    }

    @Test
    void says_what_changed_and_what_is_removed() throws IOException {
        run("import", file("clubs.csv", CLUB));

        assertThat(run("import", "--replace", file("clubs.csv", CLUB.replace("12", "13")), "--language", "fr"))
                .isZero();

        assertThat(out())
                .contains("modifié  neuf (capacite)")
                .contains("retiré   logistique")
                .contains("0 nouveaux, 1 modifiés, 14 retirés, 0 inchangés");
    }

    @Test
    void tells_every_fault_with_file_line_and_column_and_takes_nothing() throws IOException {
        String bad = file("clubs-2027.csv", CLUB + "Pas bon;;beaucoup\n");

        assertThat(run("import", bad)).isEqualTo(1);
        assertThat(err())
                .contains(bad + ":3:1: “id”: an identifier expected")
                .contains(bad + ":3:2: “name_fr”: a value expected, nothing found")
                .contains(bad + ":3:3: “capacity”: a whole number")
                .contains("3 fault(s): nothing was taken.");
        assertThat(run("import", bad, "--language", "fr")).isEqualTo(1);
        assertThat(err()).contains("3 défaut(s)").contains("identifiant attendu");
        assertThat(run("import", "--dry-run", file("clubs.csv", CLUB))).isZero();
        assertThat(out()).contains("1 new");
    }

    @Test
    void says_what_stands_in_the_way() throws IOException {
        assertThat(run("import", folder.resolve("clubs.csv").toString())).isEqualTo(1);
        assertThat(err()).contains("cannot be read");
        String file = file("clubs.csv", CLUB);
        try (EmbeddedStore held = EmbeddedStore.open(folder.resolve("data"))) {
            assertThat(run("import", file)).isEqualTo(1);
            assertThat(err())
                    .contains("already in use")
                    .contains("POST /api/directory/clubs/import")
                    .doesNotContain(held.uri());
        }
    }

    @Test
    void is_not_understood_without_a_kind_or_a_format() throws IOException {
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", file("liste.csv", CLUB))).isEqualTo(2);
        assertThat(run("import", file("clubs.txt", CLUB))).isEqualTo(2);
        assertThat(run("import", "--kind", "wizards", file("clubs.csv", CLUB))).isEqualTo(2);
        assertThat(run("import", "--kind", "clubs", "--dry-run", file("liste.csv", CLUB)))
                .isZero();
    }

    private String file(String name, String csv) throws IOException {
        return Files.writeString(folder.resolve(name), csv).toString();
    }

    private int run(String... words) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Map<String, String> environment = Map.of(
                "BOUSSOLE_DATA", folder.resolve("data").toString(), "BOUSSOLE_CATALOGUE", "catalogue", "LANG", "en_GB");
        return CommandLine.command(
                        new ArrayList<>(List.of(words)),
                        environment,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .orElseThrow()
                .run();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
