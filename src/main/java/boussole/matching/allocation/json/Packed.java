package boussole.matching.allocation.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes packed as text: gzip, then base64. */
final class Packed {

    private Packed() {}

    /** What is written to the stream, packed. */
    static String of(Consumer<OutputStream> writing) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zipping = new Quick(packed)) {
            writing.accept(zipping);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /** To read what was packed; empty where it is nothing of the kind. */
    static Optional<InputStream> open(String packed) {
        try {
            return Optional.of(new GZIPInputStream(
                    new ByteArrayInputStream(Base64.getDecoder().decode(packed))));
        } catch (IOException | IllegalArgumentException nothingOfTheKind) {
            return Optional.empty();
        }
    }

    /** Packs quickly rather than tightly. */
    private static final class Quick extends GZIPOutputStream {

        Quick(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
