package boussole.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.kernel.Language;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.health.MongoReactiveHealthIndicator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class EmbeddedStoreTest {

    @TempDir
    Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder);
        client = MongoClients.create(store.uri());
        things = client.getDatabase("boussole").getCollection("things");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Nested
    class A_running_store {

        @Test
        void is_up_for_the_health_indicator() {
            Mono.from(things.insertOne(new Document())).block();

            assertThat(new MongoReactiveHealthIndicator(client).health().block().getStatus())
                    .isEqualTo(Status.UP);
        }

        @Test
        void serves_nobody_who_does_not_know_its_key() {
            try (MongoClient stranger = MongoClients.create(store.uri().replaceFirst("&appName=.*", ""))) {
                assertThatThrownBy(() -> Flux.from(stranger.listDatabaseNames())
                                .collectList()
                                .block())
                        .isInstanceOf(MongoTimeoutException.class);
            }
        }

        @Test
        void answers_more_documents_than_a_batch_holds() {
            List<Document> many = Flux.range(0, 2_500)
                    .map(number -> new Document("_id", number))
                    .collectList()
                    .block();
            Mono.from(things.insertMany(many)).block();

            assertThat(Flux.from(things.find()).count().block()).isEqualTo(2_500);
            assertThat(Flux.from(things.find().batchSize(7)).count().block()).isEqualTo(2_500);
            assertThat(Flux.from(things.find()).take(3).count().block()).isEqualTo(3);
        }

        @Test
        void counts_what_an_insert_with_a_duplicate_really_inserted() {
            Mono.from(things.insertOne(new Document("_id", 2))).block();

            Mono<?> inserting = Mono.from(
                    things.insertMany(List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3))));

            assertThatThrownBy(inserting::block)
                    .isInstanceOfSatisfying(
                            MongoBulkWriteException.class,
                            e -> assertThat(e.getWriteResult().getInsertedCount())
                                    .isEqualTo(1));
            assertThat(Mono.from(things.countDocuments()).block()).isEqualTo(2);
        }

        @Test
        void refuses_a_second_document_with_the_same_unique_key_and_frees_a_key_that_is_unset() {
            Mono.from(things.createIndex(
                            Indexes.ascending("activeKey"),
                            new IndexOptions().unique(true).sparse(true)))
                    .block();
            Mono.from(things.insertOne(new Document("_id", 1).append("activeKey", "c1")))
                    .block();
            Mono.from(things.insertMany(List.of(new Document("_id", 2), new Document("_id", 3))))
                    .block();

            assertThatThrownBy(() -> Mono.from(things.insertOne(new Document("activeKey", "c1")))
                            .block())
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");

            Mono.from(things.updateOne(Filters.eq(1), Updates.unset("activeKey")))
                    .block();
            Mono.from(things.insertOne(new Document("_id", 4).append("activeKey", "c1")))
                    .block();
        }
    }

    @Nested
    class Many_at_once {

        @Test
        void lease_each_job_to_exactly_one_worker() {
            Flux.range(0, 100)
                    .flatMap(number -> things.insertOne(new Document("_id", number).append("lease", 0)))
                    .blockLast();

            List<Object> leased = Flux.range(0, 150)
                    .flatMap(worker -> things.findOneAndUpdate(Filters.eq("lease", 0), Updates.set("lease", 1)), 32)
                    .map(job -> job.get("_id"))
                    .collectList()
                    .block();

            assertThat(leased).hasSize(100).doesNotHaveDuplicates();
        }

        @Test
        void lose_no_conditional_update() {
            Mono.from(things.insertOne(
                            new Document("_id", "a").append("version", 0).append("sum", 0)))
                    .block();

            Flux.range(0, 16)
                    .flatMap(writer -> Flux.range(0, 25).concatMap(turn -> addOne()), 16)
                    .blockLast();

            assertThat(Mono.from(things.find()).block())
                    .containsEntry("sum", 400)
                    .containsEntry("version", 400);
        }

        @Test
        void upsert_one_document() {
            Flux.range(0, 64)
                    .flatMap(
                            writer -> things.updateOne(
                                    Filters.eq("a"), Updates.inc("n", 1), new UpdateOptions().upsert(true)),
                            32)
                    .blockLast();

            assertThat(Mono.from(things.find()).block()).containsEntry("n", 64);
        }

        /** Reads, adds one, writes if nobody was faster; again until it worked. */
        private Mono<Document> addOne() {
            return Mono.defer(() -> Mono.from(things.find(Filters.eq("a"))))
                    .flatMap(read -> Mono.from(things.findOneAndUpdate(
                            Filters.and(Filters.eq("a"), Filters.eq("version", read.getInteger("version"))),
                            Updates.combine(Updates.set("sum", read.getInteger("sum") + 1), Updates.inc("version", 1)),
                            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))))
                    .repeatWhenEmpty(Integer.MAX_VALUE, tries -> tries);
        }
    }

    @Nested
    class The_folder {

        @Test
        void keeps_documents_and_indexes_over_a_restart() {
            Mono.from(things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true)))
                    .block();
            Document kept = new Document("_id", 1).append("key", "k").append("list", List.of(1, "deux", 3.5));
            Mono.from(things.insertOne(kept)).block();

            close();
            open();

            assertThat(Mono.from(things.find(Filters.eq("key", "k"))).block()).isEqualTo(kept);
            assertThatThrownBy(() -> Mono.from(things.insertOne(new Document("key", "k")))
                            .block())
                    .hasMessageContaining("E11000");
        }

        @Test
        void is_not_shared_with_a_second_store() {
            assertThatThrownBy(() -> EmbeddedStore.open(folder))
                    .isInstanceOfSatisfying(StoreUnavailable.class, refusal -> {
                        assertThat(refusal.text().in(Language.FR)).contains("déjà utilisé", "BOUSSOLE_DATA");
                        assertThat(refusal.text().in(Language.EN)).contains("already in use", "BOUSSOLE_DATA");
                    });
        }

        @Test
        void is_not_shared_with_a_second_process() throws Exception {
            Process second = ChildJvm.start(StoreUnderFire.class, folder);

            try (BufferedReader output = second.inputReader()) {
                assertThat(output.lines())
                        .anySatisfy(line -> assertThat(line)
                                .contains(
                                        "déjà utilisé",
                                        "pid " + ProcessHandle.current().pid()))
                        .anySatisfy(line -> assertThat(line).contains("already in use"));
            }
            assertThat(second.waitFor()).isZero();
        }

        @Test
        void is_refused_with_the_name_of_the_file_where_it_is_not_a_data_file() throws Exception {
            close();
            Files.writeString(folder.resolve("boussole.mv"), "not a data file ".repeat(1_000));

            assertThatThrownBy(() -> EmbeddedStore.open(folder))
                    .isInstanceOfSatisfying(StoreUnavailable.class, refusal -> {
                        assertThat(refusal.text().in(Language.FR)).contains("boussole.mv", "sauvegarde");
                        assertThat(refusal.text().in(Language.EN)).contains("boussole.mv", "backup");
                    });

            Files.delete(folder.resolve("boussole.mv"));
            open();
        }

        @Test
        void stays_small_while_the_same_documents_change_again_and_again() throws Exception {
            Flux.range(0, 5_000)
                    .flatMap(
                            number -> things.updateOne(
                                    Filters.eq(number % 50),
                                    Updates.set("words", "v".repeat(400) + number),
                                    new UpdateOptions().upsert(true)),
                            32)
                    .blockLast();

            assertThat(Files.size(folder.resolve("boussole.mv"))).isLessThan(2_000_000);
        }

        @Test
        void gives_space_back_when_documents_are_gone() throws Exception {
            Flux.range(0, 3_000)
                    .flatMap(number -> things.insertOne(new Document("words", "v".repeat(2_000))), 32)
                    .blockLast();
            long full = Files.size(folder.resolve("boussole.mv"));
            Mono.from(things.deleteMany(new Document())).block();

            close();

            assertThat(full).isGreaterThan(5_000_000);
            assertThat(Files.size(folder.resolve("boussole.mv"))).isLessThan(1_100_000);
            open();
        }
    }
}
