package boussole.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Where the staff's key comes from: {@code BOUSSOLE_STAFF_KEY}, else, with the embedded store, a file beside the data
 * that its owner alone can read, drawn at the first start.
 */
@Configuration(proxyBeanMethods = false)
class StaffDoor {

    private static final String FILE = "staff.key";

    @Bean
    StaffKey staffKey(Environment environment) {
        String given = environment.getProperty("boussole.staff-key", "");
        if (!given.isBlank()) {
            return StaffKey.of(given.strip());
        }
        boolean embedded = environment.getProperty("MONGODB_URI", "").isBlank()
                && environment.getProperty("spring.mongodb.uri", "").isBlank();
        return embedded
                ? StaffKey.of(kept(Path.of(environment.getProperty("BOUSSOLE_DATA", "data"), FILE)))
                : StaffKey.NONE;
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                draw(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void draw(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", ownersOnly(file));
        Files.writeString(whole, CapabilityToken.drawn().written() + "\n");
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException someoneElseCameFirst) {
            return;
        } finally {
            Files.delete(whole);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
