package boussole.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class StaffKeyTest {

    private static final String KEY = "une-clef-que-personne-ne-devine-01";

    @Test
    void a_given_key_opens_and_nothing_else_does() {
        StaffKey key = new StaffDoor().staffKey(new MockEnvironment().withProperty("boussole.staff-key", KEY));

        assertThat(key.opensWith(KEY)).isTrue();
        assertThat(key.opensWith(KEY + "x")).isFalse();
        assertThat(key.opensWith("")).isFalse();
    }

    @Test
    void a_browser_is_given_a_pass_that_is_no_key() {
        StaffKey key = new StaffDoor().staffKey(new MockEnvironment().withProperty("boussole.staff-key", KEY));

        assertThat(key.admits(key.pass())).isTrue();
        assertThat(key.opensWith(key.pass())).isFalse();
        assertThat(key.admits(KEY)).isFalse();
        assertThat(StaffKey.NONE.admits("")).isFalse();
    }

    @Test
    void a_short_key_is_refused() {
        MockEnvironment environment = new MockEnvironment().withProperty("boussole.staff-key", "1234");

        assertThatThrownBy(() -> new StaffDoor().staffKey(environment)).hasMessageContaining("32");
    }

    @Test
    void with_the_embedded_store_a_key_is_drawn_once_for_its_owner_alone(@TempDir Path data) throws IOException {
        MockEnvironment environment = new MockEnvironment().withProperty("BOUSSOLE_DATA", data.toString());

        StaffKey first = new StaffDoor().staffKey(environment);
        StaffKey later = new StaffDoor().staffKey(environment);

        Path file = data.resolve("staff.key");
        assertThat(first.opensWith(Files.readString(file).strip())).isTrue();
        assertThat(later).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void with_a_database_elsewhere_and_no_key_nobody_is_let_in() {
        MockEnvironment environment = new MockEnvironment().withProperty("MONGODB_URI", "mongodb://somewhere/boussole");

        assertThat(new StaffDoor().staffKey(environment).opensWith("")).isFalse();
    }
}
