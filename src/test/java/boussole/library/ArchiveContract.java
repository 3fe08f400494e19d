package boussole.library;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.questionnaire.EditionId;
import boussole.rulebook.RuleFiles;
import boussole.support.StorePlace;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** The files that decided results, in each place where they can be kept. */
abstract class ArchiveContract {

    private static final EditionId EDITION = new EditionId("ai-maturity", "2026.1");
    private static final LibraryFiles FILES = new LibraryFiles(
            files(Map.of("scoring/levels.drl", "rule \"dots.and $signs\"", "ai-maturity/caps.yaml", "a: b")),
            files(Map.of("ai-maturity/2026.1/words.fr.yaml", "title: « Éveil »")));

    private Optional<StorePlace.Opened> store = Optional.empty();

    abstract StorePlace place();

    @BeforeEach
    void open() {
        store = Optional.of(place().open());
    }

    @AfterEach
    void close() {
        store.ifPresent(StorePlace.Opened::close);
    }

    @Test
    void gives_back_the_files_of_a_hash_exactly() {
        archive().keep("sha256:1", EDITION, FILES).block();

        assertThat(archive().find("sha256:1", EDITION).block()).isEqualTo(FILES);
    }

    @Test
    void knows_nothing_that_was_not_kept() {
        assertThat(archive().find("sha256:2", EDITION).blockOptional()).isEmpty();
        assertThat(archive()
                        .find("sha256:1", new EditionId("ai-maturity", "2027.1"))
                        .blockOptional())
                .isEmpty();
    }

    @Test
    void keeps_a_hash_once_however_many_instances_keep_it_at_once() {
        Flux.range(0, 16)
                .flatMap(instance -> archive().keep("sha256:1", EDITION, FILES), 16)
                .blockLast();

        assertThat(archive().find("sha256:1", EDITION).block()).isEqualTo(FILES);
    }

    private Archive archive() {
        return new MongoArchive(store.orElseThrow().template());
    }

    private static RuleFiles files(Map<String, String> byPath) {
        return new RuleFiles(new TreeMap<>(byPath));
    }
}
