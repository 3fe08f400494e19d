package boussole.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilityTokenTest {

    private final CapabilityToken token = CapabilityToken.drawn();

    @Test
    void is_written_in_43_characters_that_fit_an_address_and_is_read_back() {
        assertThat(token.written()).matches("[A-Za-z0-9_-]{43}");
        assertThat(CapabilityToken.read(token.written())).contains(token);
    }

    @Test
    void is_another_every_time() {
        assertThat(CapabilityToken.drawn()).isNotEqualTo(token);
    }

    @Test
    void does_not_show_itself() {
        assertThat(token.toString()).doesNotContain(token.written());
        assertThat(new Actor.Leader(token).toString()).doesNotContain(token.written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+A"
            })
    void is_not_read_from_anything_else(String written) {
        assertThat(CapabilityToken.read(written)).isEmpty();
    }

    @Nested
    class Its_hash {

        @Test
        void opens_with_it_and_with_no_other() {
            assertThat(new Actor.Leader(token).opens(token.hash())).isTrue();
            assertThat(new Actor.Leader(CapabilityToken.drawn()).opens(token.hash()))
                    .isFalse();
        }

        @Test
        void is_the_sha_256_of_its_bytes() {
            CapabilityToken noughts = new CapabilityToken(new byte[32]);

            assertThat(noughts.hash().hex())
                    .isEqualTo("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
        }

        @Test
        void is_nothing_else() {
            assertThatThrownBy(() -> new TokenHash("secret")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
