package boussole.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.fr", " marie.dupont@exemple.fr ", "m+ia@sous.domaine.exemple.org", "o'neil@x-y.co"})
    void is_one_address(String written) {
        assertThat(MailAddress.read(written)).map(MailAddress::written).contains(written.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "marie",
                "marie@",
                "@exemple.fr",
                "marie@exemple",
                "marie@@exemple.fr",
                "marie@exemple.fr, jean@exemple.fr",
                "marie@exemple.fr\r\nBcc: jean@exemple.fr",
                "marie@exemple.fr\nSubject: x",
                "Marie <marie@exemple.fr>",
                "\"marie dupont\"@exemple.fr",
                "marie..dupont@exemple.fr",
                ".marie@exemple.fr",
                "marie@-exemple.fr",
                "marie@exemple.fr.",
                "marie\u0000@exemple.fr",
                "marie@exemple.f\u202er"
            })
    void is_nothing_else(String written) {
        assertThat(MailAddress.read(written)).isEmpty();
    }

    @Test
    void is_not_too_long() {
        assertThat(MailAddress.read("a".repeat(65) + "@exemple.fr")).isEmpty();
        assertThat(MailAddress.read("a@" + "b.".repeat(130) + "fr")).isEmpty();
    }

    @Test
    void never_shows_in_a_log() {
        assertThat(MailAddress.read("marie@exemple.fr").orElseThrow()).hasToString("MailAddress[...]");
    }

    @Test
    void goes_on_a_letter_whose_subject_is_one_line() {
        MailAddress to = MailAddress.read("marie@exemple.fr").orElseThrow();

        assertThatThrownBy(() -> new Letter(to, Language.FR, "a\r\nBcc: b@c.fr", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
