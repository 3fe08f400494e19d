package boussole.cli;

import boussole.source.FaultyFiles;
import boussole.source.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.exc.JacksonIOException;

/** A file that is read as it comes, for it may be too large to be held. */
final class LargeFile {

    private static final int BUFFER = 1 << 16;

    private LargeFile() {}

    /** @throws FaultyFiles where it is not there or cannot be read */
    static <T> T read(String name, Function<InputStream, T> reading) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(Path.of(name)), BUFFER)) {
            return reading.apply(bytes);
        } catch (IOException | JacksonIOException | InvalidPathException unreadable) {
            throw new FaultyFiles(
                    List.of(Place.of(name).fault("ce fichier ne peut pas être lu", "this file cannot be read")));
        }
    }
}
