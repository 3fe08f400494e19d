package boussole.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A published edition never changes. */
class LocksTest {

    private static final String HASH = "sha256:" + "0a".repeat(32);
    private static final String OTHER = "sha256:" + "0b".repeat(32);

    @Test
    void an_edition_with_its_hash_is_as_it_was_published() {
        Locks locks = locks("- {edition: q/1, hash: \"" + HASH + "\"}\n");

        assertThat(locks.faults(Map.of("q/1", HASH, "q/2", OTHER))).isEmpty();
        assertThat(locks.holds("q/1")).isTrue();
        assertThat(locks.holds("q/2")).isFalse();
    }

    @Test
    void an_edition_that_has_changed_is_told_at_its_lock() {
        Locks locks = locks("- {edition: q/1, hash: \"" + HASH + "\"}\n- {edition: q/2, hash: \"" + HASH + "\"}\n");

        assertThat(locks.faults(Map.of("q/1", HASH, "q/2", OTHER)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.file() + ":" + fault.line() + ":" + fault.column())
                            .isEqualTo("locked.yaml:2:3");
                    assertThat(fault.message().en())
                            .startsWith("edition q/2 is published and never changes")
                            .contains(OTHER);
                    assertThat(fault.message().fr()).startsWith("l’édition q/2 est publiée et ne change plus");
                });
    }

    @Test
    void an_edition_that_is_gone_is_told() {
        Locks locks = locks("- {edition: q/1, hash: \"" + HASH + "\"}\n");

        assertThat(locks.faults(Map.of()))
                .extracting(fault -> fault.message().en())
                .containsExactly("the published edition q/1 is no longer there");
    }

    @Test
    void a_lock_that_is_none_is_refused_with_its_place() {
        assertThatThrownBy(() -> locks("- {edition: q/1, hash: abc}\n- {edition: q, hash: \"" + HASH + "\"}\n"))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("locked.yaml:1:3: expected:")
                .hasMessageContaining("locked.yaml:2:3: expected:");
    }

    @Test
    void an_edition_locked_twice_is_refused() {
        String lock = "- {edition: q/1, hash: \"" + HASH + "\"}\n";

        assertThatThrownBy(() -> locks(lock + lock)).hasMessage("locked.yaml:2:3: duplicate edition: q/1");
    }

    private static Locks locks(String text) {
        return Locks.read(new Source("locked.yaml", text));
    }
}
