package boussole.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What others made and this program carries is what its lock says, byte for byte. */
class CarriedFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @CsvSource({"static/vendor, vendor.lock.yaml", "fonts, fonts.lock.yaml"})
    void each_file_is_the_one_that_was_locked(String folder, String lock) throws Exception {
        Path carried = RESOURCES.resolve(folder);

        Set<String> locked = new TreeSet<>(Set.of(lock, "OFL.txt"));
        for (JsonNode entry : new YAMLMapper().readTree(carried.resolve(lock))) {
            Path file = carried.resolve(entry.at("/file").asString());
            locked.add(file.getFileName().toString());
            assertThat(sha384(file))
                    .as(file.toString())
                    .isEqualTo(entry.at("/sha384").asString());
            assertThat(entry.at("/licence").asString()).isNotBlank();
        }
        assertThat(names(carried)).isEqualTo(locked);
    }

    private static String sha384(Path file) throws IOException, NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-384").digest(Files.readAllBytes(file)));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
