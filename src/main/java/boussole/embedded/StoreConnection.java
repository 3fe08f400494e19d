package boussole.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.connection.TransportSettings;
import java.nio.file.Path;
import org.bson.UuidRepresentation;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where the data is: {@code spring.mongodb.uri}, else {@code MONGODB_URI}, else embedded in {@code BOUSSOLE_DATA}. */
@Configuration(proxyBeanMethods = false)
class StoreConnection {

    private static final String SPRING_URI = "spring.mongodb.uri";
    private static final String OUR_URI = "MONGODB_URI";

    private static final int QUICKLY = 2;
    private static final int PATIENTLY = 10;

    @Bean
    @Conditional(NoAddress.class)
    EmbeddedStore embeddedStore(Environment environment) {
        return EmbeddedStore.open(Path.of(environment.getProperty("BOUSSOLE_DATA", "data")));
    }

    @Bean
    @Conditional(NoAddress.class)
    MongoConnectionDetails embeddedConnection(EmbeddedStore store) {
        return () -> new ConnectionString(store.uri());
    }

    @Bean
    @Conditional(OurAddress.class)
    MongoConnectionDetails givenConnection(Environment environment) {
        ConnectionString given = new ConnectionString(withDatabase(environment.getRequiredProperty(OUR_URI)));
        return () -> given;
    }

    /** An absent database is told within seconds; every write is acknowledged by a majority. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer quickAndSafe() {
        return settings -> settings.transportSettings(
                        TransportSettings.asyncBuilder().build())
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(QUICKLY, SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(PATIENTLY, SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(QUICKLY, SECONDS).readTimeout(PATIENTLY, SECONDS));
    }

    /** Neither address is given: the embedded store serves. */
    static final class NoAddress implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !given(context, SPRING_URI) && !given(context, OUR_URI);
        }
    }

    /** Only {@code MONGODB_URI} is given; Boot itself sees to the other one. */
    static final class OurAddress implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !given(context, SPRING_URI) && given(context, OUR_URI);
        }
    }

    private static boolean given(ConditionContext context, String name) {
        return !context.getEnvironment().getProperty(name, "").isBlank();
    }

    /** The same address with our database where it names none. */
    static String withDatabase(String uri) {
        return uri.replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)/?($|\\?)", "$1/boussole$2");
    }

    /** Tells a store that cannot be opened in a few lines instead of a stack trace. */
    static final class UnavailableStore extends AbstractFailureAnalyzer<StoreUnavailable> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, StoreUnavailable cause) {
            return new FailureAnalysis(cause.text().fr() + "\n\n" + cause.text().en(), null, cause);
        }
    }
}
