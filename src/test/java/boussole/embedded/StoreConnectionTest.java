package boussole.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

class StoreConnectionTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(StoreConnection.class)
            .withConfiguration(AutoConfigurations.of(
                    MongoReactiveAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class));

    @TempDir
    Path folder;

    @Test
    void without_an_address_the_data_is_in_the_embedded_store_and_stays_there() {
        ApplicationContextRunner embedded =
                application.withPropertyValues("MONGODB_URI=", "spring.mongodb.uri=", "BOUSSOLE_DATA=" + folder);
        Document written = new Document("_id", UUID.randomUUID());

        embedded.run(context -> assertThat(context.getBean(ReactiveMongoTemplate.class)
                        .insert(written, "things")
                        .block())
                .isEqualTo(written));

        embedded.run(context -> assertThat(context.getBean(ReactiveMongoTemplate.class)
                        .findAll(Document.class, "things")
                        .collectList()
                        .block())
                .containsExactly(written));
    }

    @Test
    void a_folder_in_use_is_told_in_both_languages() {
        try (EmbeddedStore holder = EmbeddedStore.open(folder)) {
            assertThat(holder.uri()).startsWith("mongodb://127.0.0.1:");
            application
                    .withPropertyValues("MONGODB_URI=", "spring.mongodb.uri=", "BOUSSOLE_DATA=" + folder)
                    .run(context -> assertThat(new StoreConnection.UnavailableStore()
                                    .analyze(context.getStartupFailure())
                                    .getDescription())
                            .contains("déjà utilisé", "already in use"));
        }
    }

    @Test
    void an_address_is_used_instead_of_the_embedded_store() {
        application
                .withPropertyValues("MONGODB_URI=mongodb://db.example:1234/hub", "spring.mongodb.uri=")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedStore.class);
                    assertThat(context.getBean(MongoConnectionDetails.class)
                                    .getConnectionString()
                                    .getConnectionString())
                            .isEqualTo("mongodb://db.example:1234/hub");
                });
        application
                .withPropertyValues("MONGODB_URI=mongodb://other", "spring.mongodb.uri=mongodb://db.example/hub")
                .run(context -> assertThat(context.getBean(MongoConnectionDetails.class)
                                .getConnectionString()
                                .getConnectionString())
                        .isEqualTo("mongodb://db.example/hub"));
    }

    @Test
    void an_absent_database_is_told_within_seconds() throws Exception {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }

        application
                .withPropertyValues("MONGODB_URI=mongodb://127.0.0.1:" + nobody, "spring.mongodb.uri=")
                .run(context -> assertThatThrownBy(() -> context.getBean(ReactiveMongoTemplate.class)
                                .findAll(Document.class, "things")
                                .collectList()
                                .block(Duration.ofSeconds(5)))
                        .hasRootCauseInstanceOf(MongoTimeoutException.class));
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://a, mongodb://a/boussole",
        "mongodb://a/, mongodb://a/boussole",
        "mongodb://u:p@a:1/?w=1, mongodb://u:p@a:1/boussole?w=1",
        "mongodb://a?w=1, mongodb://a/boussole?w=1",
        "mongodb+srv://a/hub?w=1, mongodb+srv://a/hub?w=1"
    })
    void an_address_without_a_database_means_ours(String given, String expected) {
        assertThat(StoreConnection.withDatabase(given)).isEqualTo(expected);
    }

    @Test
    void several_hosts_are_kept() {
        assertThat(StoreConnection.withDatabase("mongodb://a:1,b:2,c:3/?replicaSet=rs"))
                .isEqualTo("mongodb://a:1,b:2,c:3/boussole?replicaSet=rs");
    }
}
