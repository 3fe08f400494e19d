package boussole.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * How the file holds keys and values: a byte that tells the kind, then BSON.
 *
 * <p>The backend's own way is Java serialization: larger, slower, and tied to the classes of one release.
 */
final class BsonType extends BasicDataType<Object> {

    static final BsonType INSTANCE = new BsonType();

    private static final byte MISSING = 0;
    private static final byte VALUE = 1;
    private static final byte KEY = 2;
    private static final byte DOCUMENT = 3;

    /** Where a wrapped value's type byte stands: after the kind and the length of the document around it. */
    private static final int VALUE_START = 5;

    private BsonType() {}

    static MVMap.Builder<Object, Object> map() {
        return new MVMap.Builder<Object, Object>().keyType(INSTANCE).valueType(INSTANCE);
    }

    @Override
    public void write(WriteBuffer buffer, Object value) {
        byte[] bytes = bytes(value);
        buffer.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public Object read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return value(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public int getMemory(Object value) {
        return value instanceof Document document ? 64 + weight(document) : 96;
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }

    /** Any total order will do, as long as it never changes: text as text, the rest by its bytes. */
    @Override
    public int compare(Object a, Object b) {
        if (a instanceof String one && b instanceof String other) {
            return one.compareTo(other);
        }
        if (a instanceof KeyValue one && b instanceof KeyValue other) {
            return compare(one, other);
        }
        return Arrays.compareUnsigned(sortable(a), sortable(b));
    }

    private int compare(KeyValue one, KeyValue other) {
        int shorter = Math.min(one.size(), other.size());
        for (int i = 0; i < shorter; i++) {
            int order = compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static byte[] sortable(Object value) {
        byte[] bytes = bytes(value);
        if (bytes[0] != VALUE) {
            return bytes;
        }
        bytes[VALUE_START - 1] = VALUE;
        return Arrays.copyOfRange(bytes, VALUE_START - 1, bytes.length);
    }

    private static byte[] bytes(Object value) {
        ByteBuf buffer = Unpooled.buffer(256);
        write(value, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    private static void write(Object value, ByteBuf buffer) {
        switch (value) {
            case Missing missing -> buffer.writeByte(MISSING);
            case KeyValue key -> {
                buffer.writeByte(KEY).writeInt(key.size());
                key.forEach(part -> write(part, buffer));
            }
            case Document document -> BsonEncoder.encodeDocument(document, buffer.writeByte(DOCUMENT));
            case null -> buffer.writeByte(MISSING);
            default -> BsonEncoder.encodeDocument(new Document("", value), buffer.writeByte(VALUE));
        }
    }

    private static Object value(ByteBuf buffer) {
        byte kind = buffer.readByte();
        return switch (kind) {
            case MISSING -> Missing.getInstance();
            case KEY -> key(buffer);
            case DOCUMENT -> BsonDecoder.decodeBson(buffer);
            case VALUE -> BsonDecoder.decodeBson(buffer).getOrMissing("");
            default -> throw new IllegalStateException("unknown kind of value in the data file: " + kind);
        };
    }

    private static KeyValue key(ByteBuf buffer) {
        int size = buffer.readInt();
        List<Object> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parts.add(value(buffer));
        }
        return new KeyValue(parts);
    }

    private static int weight(Object value) {
        return switch (value) {
            case Document document ->
                document.entrySet().stream()
                        .mapToInt(entry -> 96 + weight(entry.getValue()))
                        .sum();
            case List<?> list ->
                list.stream().mapToInt(entry -> 8 + weight(entry)).sum();
            case String text -> 48 + text.length();
            case null, default -> 24;
        };
    }
}
