package boussole.source;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A tree as JSON, for a schema to look at. Only what JSON would write as a number is one: {@code 01} is a word. */
final class AsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,17})\\.\\d{1,18}");

    private AsJson() {}

    static JsonNode of(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Listing listing -> {
                ArrayNode array = JSON.arrayNode();
                listing.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Node.Mapping mapping -> {
                ObjectNode object = JSON.objectNode();
                mapping.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
                yield object;
            }
        };
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String written = scalar.written();
        if (scalar.quoted()) {
            return JSON.stringNode(written);
        }
        if (scalar.isNull()) {
            return JSON.nullNode();
        }
        if (written.equals("true") || written.equals("false")) {
            return JSON.booleanNode(Boolean.parseBoolean(written));
        }
        if (WHOLE.matcher(written).matches()) {
            return JSON.numberNode(Long.parseLong(written));
        }
        return DECIMAL.matcher(written).matches() ? JSON.numberNode(new BigDecimal(written)) : JSON.stringNode(written);
    }
}
