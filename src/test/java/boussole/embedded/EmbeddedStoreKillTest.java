package boussole.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** A process killed in the middle of concurrent writes: how many acknowledged writes are lost? None. */
class EmbeddedStoreKillTest {

    private static final int KILLS = Integer.getInteger("boussole.kills", 3);

    @TempDir
    Path folder;

    private final Set<String> inserted = new HashSet<>();
    private final Map<String, Integer> counted = new HashMap<>();

    @Test
    void no_acknowledged_write_is_lost_when_the_process_is_killed() throws Exception {
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged += writeAndKill(300 + 400 * (kill % 5));

            assertThat(lost()).as("lost after kill %d", kill).isEmpty();
        }
        System.out.printf("killed %d times: %d acknowledged writes, 0 lost%n", KILLS, acknowledged);
    }

    private int writeAndKill(int lines) throws Exception {
        Map<String, Integer> before = Map.copyOf(counted);
        Process process = ChildJvm.start(StoreUnderFire.class, folder);
        int seen = 0;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                seen += note(line, before);
                if (seen >= lines) {
                    process.toHandle().destroyForcibly(); // unlike the process, leaves what it still said to be read
                }
            }
        } catch (IOException torn) {
            // the pipe broke with the process
        }
        assertThat(process.waitFor()).isNotZero();
        assertThat(seen).isGreaterThanOrEqualTo(lines);
        return seen;
    }

    /** The number of acknowledged writes a line tells. */
    private int note(String line, Map<String, Integer> before) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "insert" -> inserted.add(words[1]);
            case "count" -> counted.put(words[1], before.getOrDefault(words[1], 0) + Integer.parseInt(words[2]));
            default -> {
                return 0; // a line of the log
            }
        }
        return 1;
    }

    private Set<String> lost() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> answers = client.getDatabase("boussole").getCollection("answers");
            Set<String> lost = new HashSet<>(inserted);
            Flux.from(answers.find())
                    .doOnNext(found -> lost.remove(found.getString("_id")))
                    .blockLast();
            counted.forEach((writer, count) -> {
                if (kept(answers, writer) < count) {
                    lost.add("count of writer " + writer);
                }
            });
            return lost;
        }
    }

    private static int kept(MongoCollection<Document> answers, String writer) {
        return Flux.from(answers.find(Filters.eq("writer-" + writer)))
                .map(document -> document.getInteger("count"))
                .blockLast();
    }
}
