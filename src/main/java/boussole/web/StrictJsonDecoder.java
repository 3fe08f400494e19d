package boussole.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.util.MimeType;

/** Reads request bodies by {@link StrictJson}. */
final class StrictJsonDecoder extends JacksonJsonDecoder {

    StrictJsonDecoder() {
        super(StrictJson.mapper());
    }

    @Override
    public Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mime, @Nullable Map<String, Object> hints) {
        byte[] json = new byte[buffer.readableByteCount()];
        buffer.read(json);
        DataBufferUtils.release(buffer);
        return StrictJson.read(json, getJavaType(type.getType(), null));
    }
}
