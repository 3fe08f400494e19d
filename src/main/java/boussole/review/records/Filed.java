package boussole.review.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How records are written: packed with gzip. */
public final class Filed {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Filed() {}

    /** What is written to the stream, packed. */
    public static byte[] packed(Consumer<OutputStream> writing) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zipping = new GZIPOutputStream(packed)) {
            writing.accept(zipping);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** What is read from packed bytes. */
    public static <T> T unpacked(byte[] packed, Function<InputStream, T> reading) {
        try (InputStream bytes = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return reading.apply(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything there is to read. */
    static byte[] bytes(InputStream all) {
        try {
            return all.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A value as JSON, packed. */
    public static byte[] json(Object value) {
        return packed(out -> JSON.writeValue(out, value));
    }

    /** The value that was packed as JSON. */
    public static <T> T json(byte[] packed, Class<T> type) {
        return unpacked(packed, bytes -> JSON.readValue(bytes, type));
    }
}
