package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.directory.profile.Column;
import boussole.embedded.ChildJvm;
import boussole.embedded.EmbeddedStore;
import boussole.matching.Kind;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** A process killed in the middle of an import: the catalogue that was taken last is there, whole. */
class ImportKillTest {

    private static final int KILLS = Integer.getInteger("boussole.kills", 3);

    @TempDir
    Path folder;

    private int halfway;

    @Test
    void a_catalogue_is_whole_after_a_kill_and_can_be_written_again() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            long taken = importAndKill(1 + 3 * kill % 17);

            try (EmbeddedStore store = EmbeddedStore.open(folder);
                    MongoClient client = MongoClients.create(store.uri())) {
                ReactiveMongoTemplate template = new ReactiveMongoTemplate(client, "boussole");
                Edition left =
                        new MongoCatalogues(template).find("here", Kind.CLUB).block();
                assertThat(left).isNotNull();
                assertThat(left.number()).isBetween(taken, taken + 1);
                assertThat(left.entries())
                        .hasSize(ImportUnderFire.PROFILES)
                        .allMatch(kept ->
                                kept.entry().value(Column.NAME_FR).orElse("").equals("of-" + left.number() + "-"));

                halfway += pages(template).stream().anyMatch(page -> page.edition() != left.number()) ? 1 : 0;
                Edition next = left.without(left.entries().getFirst().entry().id());
                assertThat(new MongoCatalogues(template).write(next).block()).isTrue();
                assertThat(pages(template))
                        .as("pages that a killed import left behind are swept")
                        .allMatch(page -> page.edition() == next.number());
            }
        }
        assertThat(halfway).as("kills that left an import half written").isPositive();
        System.out.printf("killed %d times, %d of them with an import half written: 0 torn%n", KILLS, halfway);
    }

    private static List<StoredCatalogue.Page> pages(ReactiveMongoTemplate template) {
        return template.findAll(StoredCatalogue.Page.class).collectList().block();
    }

    /** Kills after so many pages of an import that follows two whole ones. @return the last edition said to be taken */
    private long importAndKill(int pages) throws Exception {
        Process process = ChildJvm.start(ImportUnderFire.class, folder);
        long taken = 0;
        int whole = 0;
        int written = 0;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("taken ")) {
                    taken = Long.parseLong(line.substring(6));
                    whole++;
                } else if (whole >= 2 && line.equals("page")) {
                    written++;
                }
                if (written == pages) {
                    process.toHandle().destroyForcibly();
                }
            }
        } catch (IOException torn) {
            // the pipe broke with the process
        }
        assertThat(process.waitFor()).isNotZero();
        assertThat(written).isGreaterThanOrEqualTo(pages);
        return taken;
    }
}
