package boussole.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.kernel.Language;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.answering.AnswerReader;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.Scorecard;
import boussole.scoring.Scoring;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class LibraryTest {

    private static final EditionId EDITION = new EditionId("ai-maturity", "2026.1");
    private static final Map<String, Object> ANSWERS = Map.of("U1", List.of("gen"), "U2", 1, "S1", 1);

    @TempDir
    private Path top;

    private final Archive archive = new FakeArchive();

    @BeforeEach
    void copy() {
        copy(Path.of("rules"), top.resolve("rules"));
        copy(Path.of("questionnaires"), top.resolve("questionnaires"));
    }

    @Test
    void takes_changed_tables_and_gives_them_another_hash() {
        Library library = library();
        String before = scoring(library).rules();

        edit("rules/ai-maturity/gates.yaml", "atLeast: 30", "atLeast: 31");
        Optional<Holdings> replaced = library.reload();

        assertThat(replaced).isPresent();
        assertThat(scoring(library).rules()).isNotEqualTo(before);
    }

    @Test
    void takes_nothing_where_nothing_changed() {
        Library library = library();

        assertThat(library.reload()).isEmpty();
    }

    @Test
    void refuses_faulty_rules_by_file_and_line_and_goes_on_with_the_old_ones() {
        Library library = library();
        Scorecard before = score(scoring(library));

        edit("rules/scoring/advice.drl", "insert(new Advised($advice));", "System.exit(1);");
        FaultyFiles refused = catchThrowableOfType(FaultyFiles.class, library::reload);

        assertThat(refused.faults()).extracting(Fault::file).containsOnly("rules/scoring/advice.drl");
        assertThat(refused.faults().getFirst().line()).isEqualTo(14);
        assertThat(score(scoring(library))).isEqualTo(before);
    }

    @Test
    void refuses_a_questionnaire_and_a_table_at_once() {
        Library library = library();

        edit("questionnaires/ai-maturity/2026.1/words.en.yaml", "title: ", "titel: ");
        edit("rules/ai-maturity/caps.yaml", "level: 2", "level: 9");
        FaultyFiles refused = catchThrowableOfType(FaultyFiles.class, library::reload);

        assertThat(refused.faults())
                .extracting(fault -> fault.told(Language.EN))
                .anyMatch(told -> told.startsWith("questionnaires/ai-maturity/2026.1/words.en.yaml:"));
    }

    @Test
    void refuses_a_changed_word_in_a_published_edition() {
        Library library = library();
        String hash = scoring(library).questionnaire().hash();

        write("questionnaires/locked.yaml", "- {edition: ai-maturity/2026.1, hash: \"" + hash + "\"}\n");
        library.reload();
        edit("questionnaires/ai-maturity/2026.1/words.en.yaml", "AI Act", "AI Regulation");
        FaultyFiles refused = catchThrowableOfType(FaultyFiles.class, library::reload);

        assertThat(refused.faults().getFirst().told(Language.EN))
                .startsWith(
                        "questionnaires/locked.yaml:1:3: edition ai-maturity/2026.1 is published and never changes");
        assertThat(scoring(library).questionnaire().hash()).isEqualTo(hash);
    }

    @Test
    void replays_a_result_with_the_rules_it_was_made_with() {
        Library library = library();
        Scoring old = scoring(library);
        Scorecard then = score(old);
        library.keepAll().as(StepVerifier::create).verifyComplete();

        edit("rules/ai-maturity/gates.yaml", "atLeast: 1", "atLeast: 4");
        library.reload();

        assertThat(scoring(library).rules()).isNotEqualTo(old.rules());
        library.scoring(EDITION, old.rules())
                .map(LibraryTest::score)
                .as(StepVerifier::create)
                .expectNext(then)
                .verifyComplete();
    }

    @Test
    void knows_no_rules_that_were_never_kept() {
        library().scoring(EDITION, "sha256:0000").as(StepVerifier::create).verifyComplete();
    }

    @Test
    void goes_on_serving_whole_rule_sets_while_they_are_replaced() {
        Library library = library();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> {
            int served = 0;
            while (!done.get()) {
                Scoring scoring = scoring(library);
                assertThat(score(scoring).rules()).isEqualTo(scoring.rules());
                served++;
            }
            return served;
        });

        for (int threshold = 31; threshold < 35; threshold++) {
            edit("rules/ai-maturity/gates.yaml", "atLeast: " + (threshold - 1), "atLeast: " + threshold);
            library.reload().orElseThrow();
        }
        done.set(true);

        assertThat(reader.join()).isPositive();
    }

    private Library library() {
        Shelves shelves = new Shelves(Optional.of(top.resolve("rules")), Optional.of(top.resolve("questionnaires")));
        return new Library(shelves, archive, new Worker());
    }

    private static Scoring scoring(Library library) {
        return library.inForce().scoring(EDITION).orElseThrow();
    }

    private static Scorecard score(Scoring scoring) {
        Answers answers = AnswerReader.read(scoring.questionnaire(), ANSWERS, Map.of());
        return scoring.score(scoring.questionnaire().modes().getFirst(), answers);
    }

    private void edit(String file, String from, String to) {
        try {
            String text = Files.readString(top.resolve(file));
            assertThat(text).contains(from);
            write(file, text.replace(from, to));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(top.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An archive in memory. */
    private static final class FakeArchive implements Archive {

        private final Map<String, LibraryFiles> kept = new HashMap<>();

        @Override
        public Mono<Void> keep(String rules, EditionId edition, LibraryFiles files) {
            return Mono.fromRunnable(() -> kept.putIfAbsent(edition + rules, files));
        }

        @Override
        public Mono<LibraryFiles> find(String rules, EditionId edition) {
            return Mono.justOrEmpty(kept.get(edition + rules));
        }
    }
}
