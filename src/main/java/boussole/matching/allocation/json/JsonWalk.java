package boussole.matching.allocation.json;

import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Nearest;
import boussole.source.Place;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks through a JSON file that may be too large to be held, and collects what is wrong in it by line and column. What
 * has the wrong kind is passed over, so that the rest is looked at too; what is no JSON ends the walk.
 */
final class JsonWalk {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_FAULTS = 200;

    private final String name;
    private final JsonParser parser;
    private final List<Fault> faults = new ArrayList<>();

    JsonWalk(String name, InputStream bytes) {
        this.name = name;
        this.parser = FACTORY.createParser(bytes);
    }

    /** What is to be done with the value under a key. */
    @FunctionalInterface
    interface Value {
        void read();
    }

    /**
     * Reads the one object that the file holds.
     *
     * @throws FaultyFiles with everything that is wrong
     * @throws JacksonIOException where it cannot be read to its end
     */
    void whole(Map<String, Value> fields, Collection<String> needed) {
        try {
            if (parser.nextToken() == null) {
                throw new FaultyFiles(List.of(Place.of(name).fault("le fichier est vide", "the file is empty")));
            }
            object(fields, needed);
            if (faults.isEmpty() && parser.nextToken() != null) {
                fault("rien n’est attendu après l’objet JSON", "nothing is expected after the JSON object");
            }
        } catch (JacksonIOException unreadable) {
            throw unreadable;
        } catch (JacksonException notJson) {
            add(told(notJson));
        }
        end();
    }

    private Fault told(JacksonException notJson) {
        TokenStreamLocation at = notJson.getLocation();
        Place place = at == null ? Place.of(name) : new Place(name, at.getLineNr(), at.getColumnNr());
        if (notJson instanceof UnexpectedEndOfInputException) {
            return place.fault("le fichier s’arrête avant la fin du JSON", "the file stops before the JSON ends");
        }
        return notJson.getOriginalMessage().startsWith("Invalid UTF-8")
                ? place.fault("texte en UTF-8 attendu", "text in UTF-8 expected")
                : place.fault("ce n’est pas du JSON à partir d’ici", "this is not JSON from here on");
    }

    /** @throws FaultyFiles where anything is wrong */
    void end() {
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
    }

    /** Reads the object that stands here: each known key once, the needed ones among them. */
    void object(Map<String, Value> fields, Collection<String> needed) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            unexpected("objet attendu", "an object expected");
            return;
        }
        Place start = place();
        List<String> seen = new ArrayList<>(fields.size());
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Value value = fields.get(key);
            if (value == null) {
                fault(
                        "champ inconnu « {0} » ; peut-être : {1}",
                        "unknown field “{0}”; perhaps: {1}", key, Nearest.to(key, fields.keySet()));
            } else if (seen.contains(key)) {
                fault("le champ « {0} » figure deux fois", "the field “{0}” is there twice", key);
            }
            parser.nextToken();
            if (value == null || seen.contains(key)) {
                parser.skipChildren();
            } else {
                seen.add(key);
                value.read();
            }
        }
        for (String key : needed) {
            if (!seen.contains(key)) {
                add(start.fault("il manque le champ « {0} »", "the field “{0}” is missing", key));
            }
        }
    }

    /** Reads every item of the list that stands here. */
    void list(Value item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            unexpected("liste attendue", "a list expected");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.read();
        }
    }

    /** The text that stands here; empty, and told, where it is none. */
    Optional<String> text() {
        if (parser.currentToken() == JsonToken.VALUE_STRING
                && !parser.getString().isBlank()) {
            return Optional.of(parser.getString());
        }
        unexpected("texte attendu", "a text expected");
        return Optional.empty();
    }

    /** The whole number that stands here; {@code otherwise}, and told, where it is none in the range. */
    long whole(long least, long most, long otherwise) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            long value = parser.getLongValue();
            if (value >= least && value <= most) {
                return value;
            }
        }
        unexpected(
                "nombre entier de " + least + " à " + most + " attendu",
                "a whole number from " + least + " to " + most + " expected");
        return otherwise;
    }

    boolean yes() {
        if (parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE) {
            return parser.currentToken() == JsonToken.VALUE_TRUE;
        }
        unexpected("true ou false attendu", "true or false expected");
        return false;
    }

    void skip() {
        parser.skipChildren();
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Where the walk is. */
    Place place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(name, at.getLineNr(), at.getColumnNr());
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    private void unexpected(String fr, String en) {
        String found = switch (parser.currentToken()) {
            case START_ARRAY -> "[";
            case START_OBJECT -> "{";
            case VALUE_STRING -> '"' + shortened(parser.getString()) + '"';
            default -> shortened(parser.getString());
        };
        add(place().fault("{0}, {2} trouvé", "{1}, {2} found", fr, en, found));
        parser.skipChildren();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void fault(String fr, String en, Object... things) {
        add(place().fault(fr, en, things));
    }

    void add(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}
