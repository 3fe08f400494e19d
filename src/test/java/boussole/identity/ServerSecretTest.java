package boussole.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerSecretTest {

    private final ServerSecret secret = ServerSecret.drawn();

    @Test
    void gives_the_same_words_the_same_token_and_name() {
        ServerSecret same = new ServerSecret(secret.bytes());

        assertThat(same.token("start", "key")).isEqualTo(secret.token("start", "key"));
        assertThat(same.name("start", "key"))
                .isEqualTo(secret.name("start", "key"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void gives_other_words_or_another_secret_another_token() {
        assertThat(secret.token("ab", "c"))
                .isNotEqualTo(secret.token("a", "bc"))
                .isNotEqualTo(secret.token("abc"));
        assertThat(ServerSecret.drawn().token("ab", "c")).isNotEqualTo(secret.token("ab", "c"));
    }

    @Test
    void does_not_let_a_name_tell_the_token() {
        assertThat(secret.token("a").hash().hex()).doesNotContain(secret.name("a"));
    }

    @Test
    void has_256_bits_at_least() {
        assertThatThrownBy(() -> new ServerSecret(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
