package boussole.cli;

import boussole.kernel.Text;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** A JSON file, and the line and column of each value in it by JSON pointer. */
final class JsonFile {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Map<String, Object> EMPTY = Map.of();

    private final String name;
    private final Map<String, TokenStreamLocation> places = new HashMap<>();

    private JsonFile(String name) {
        this.name = name;
    }

    /** A file's top object, and where everything in it stands. */
    record Read(Map<String, Object> top, JsonFile file) {}

    /** @throws FaultyFiles where it is not there, not UTF-8, or not JSON with an object at its top */
    static Read read(String name) {
        JsonFile file = new JsonFile(name);
        try (JsonParser parser = FACTORY.createParser(file.text())) {
            parser.nextToken();
            Object top = file.value(parser, "");
            if (parser.nextToken() != null || !(top instanceof Map<?, ?> object)) {
                throw file.fault("", new Text("un seul objet JSON attendu", "one JSON object expected"));
            }
            Map<String, Object> entries = new LinkedHashMap<>(EMPTY);
            object.forEach((key, value) -> entries.put(String.valueOf(key), value));
            return new Read(entries, file);
        } catch (JacksonException notJson) {
            throw file.notJson(notJson);
        }
    }

    /** A fault at the value with that pointer, or at the closest value around it. */
    FaultyFiles fault(String pointer, Text message) {
        return new FaultyFiles(List.of(at(pointer, message)));
    }

    Fault at(String pointer, Text message) {
        String known = pointer;
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, known.lastIndexOf('/')));
        }
        TokenStreamLocation place = places.get(known);
        return place == null
                ? new Fault(name, 0, 0, message)
                : new Fault(name, place.getLineNr(), place.getColumnNr(), message);
    }

    private String text() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(name));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw fault("", new Text("texte en UTF-8 attendu", "text in UTF-8 expected"));
        } catch (IOException | java.nio.file.InvalidPathException unreadable) {
            throw fault("", new Text("ce fichier ne peut pas être lu", "this file cannot be read"));
        }
    }

    private Object value(JsonParser parser, String pointer) {
        places.put(pointer, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw fault("", new Text("le fichier est vide", "the file is empty"));
        }
        return switch (token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> list(parser, pointer);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL ->
                throw fault(pointer, new Text("valeur attendue, null trouvé", "a value expected, null found"));
            default -> parser.getString();
        };
    }

    private Map<String, Object> object(JsonParser parser, String pointer) {
        Map<String, Object> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.getString();
            parser.nextToken();
            entries.put(key, value(parser, pointer + "/" + key));
        }
        return entries;
    }

    private List<Object> list(JsonParser parser, String pointer) {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, pointer + "/" + items.size()));
        }
        return items;
    }

    private FaultyFiles notJson(JacksonException notJson) {
        TokenStreamLocation place = notJson.getLocation();
        Text message = told(notJson);
        return new FaultyFiles(List.of(
                place == null
                        ? new Fault(name, 0, 0, message)
                        : new Fault(name, place.getLineNr(), place.getColumnNr(), message)));
    }

    private static Text told(JacksonException notJson) {
        if (notJson instanceof UnexpectedEndOfInputException) {
            return new Text("le fichier s’arrête avant la fin du JSON", "the file stops before the JSON ends");
        }
        return notJson.getOriginalMessage().startsWith("Duplicate")
                ? new Text("cette clé figure deux fois", "this key is there twice")
                : new Text("ce n’est pas du JSON à partir d’ici", "this is not JSON from here on");
    }
}
