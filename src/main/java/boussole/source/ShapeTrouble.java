package boussole.source;

import boussole.kernel.Text;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a schema complains about, said in both languages, with what was expected. */
final class ShapeTrouble {

    private ShapeTrouble() {}

    /**
     * @param place of the value's key, where it has one
     * @param around the part of the schema that holds the keyword which complains
     */
    static Fault fault(Error error, Node node, Place place, JsonNode around) {
        JsonNode wanted = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> node.place().fault("il manque « {0} »", "\"{0}\" is missing", error.getProperty());
            case "propertyNames" -> named(String.valueOf(error.getArguments()[0]), node);
            case "additionalProperties" -> unknown(error, node, around);
            case "type" -> type(node, wanted);
            case "enum", "const" ->
                node.place()
                        .fault(
                                "« {0} » n’est pas admis ici ; attendu : {1}",
                                "\"{0}\" is not allowed here; expected: {1}", shown(node), values(wanted));
            case "pattern" -> pattern(error, node, place, around);
            case "minLength" -> place.fault("le texte est vide", "the text is empty");
            default -> bound(error, node.place(), place, wanted.asString(""));
        };
    }

    private static Fault bound(Error error, Place value, Place key, String bound) {
        return switch (error.getKeyword()) {
            case "minimum" -> value.fault("au moins {0}", "at least {0}", bound);
            case "maximum" -> value.fault("au plus {0}", "at most {0}", bound);
            case "maxLength" -> value.fault("au plus {0} caractères", "at most {0} characters", bound);
            case "minItems" -> key.fault("il faut au moins {0} élément(s)", "at least {0} item(s) needed", bound);
            case "maxItems" -> key.fault("au plus {0} élément(s)", "at most {0} item(s)", bound);
            case "minProperties" -> key.fault("il faut au moins {0} clé(s)", "at least {0} key(s) needed", bound);
            case "maxProperties" -> key.fault("au plus {0} clé(s)", "at most {0} key(s)", bound);
            default -> key.fault("n’est pas de la forme attendue : {0}", "is not as expected: {0}", error.getMessage());
        };
    }

    private static Fault named(String key, Node node) {
        return node.placeOf(key)
                .fault(
                        "« {0} » n’est pas un nom admis : une lettre, puis des lettres, chiffres, - ou _",
                        "\"{0}\" is not a name: a letter, then letters, digits, - or _", key);
    }

    private static Fault unknown(Error error, Node node, JsonNode around) {
        String key = error.getProperty();
        return node.placeOf(key)
                .fault(
                        "« {0} » n’est pas connu ici ; proches : {1}",
                        "\"{0}\" is not known here; nearest: {1}",
                        key,
                        Nearest.to(key, around.path("properties").propertyNames()));
    }

    private static Fault type(Node node, JsonNode wanted) {
        List<Text> expected = new ArrayList<>();
        if (wanted.isArray()) {
            wanted.forEach(type -> expected.add(named(type.asString())));
        } else {
            expected.add(named(wanted.asString()));
        }
        boolean needsQuotes = wanted.asString("").equals("string")
                && node instanceof Node.Scalar scalar
                && scalar.text().isPresent();
        return needsQuotes
                ? node.place()
                        .fault(
                                "un texte est attendu : écrivez \"{0}\", entre guillemets",
                                "a text is expected: write \"{0}\", in quotes", shown(node))
                : node.place()
                        .fault(
                                "attendu : {0} ; trouvé : {1}",
                                "expected: {0}; found: {1}",
                                Wording.of(joined(expected, true), joined(expected, false)),
                                found(node));
    }

    private static String joined(List<Text> texts, boolean french) {
        return String.join(
                french ? " ou " : " or ",
                texts.stream().map(text -> french ? text.fr() : text.en()).toList());
    }

    private static Fault pattern(Error error, Node node, Place place, JsonNode around) {
        JsonNode form = around.path(Shape.FORM);
        Text expected = form.isMissingNode()
                ? Text.same(error.getSchemaNode().asString())
                : new Text(form.path("fr").asString(), form.path("en").asString());
        return (node instanceof Node.Scalar ? node.place() : place)
                .fault(
                        "« {0} » ne s’écrit pas ainsi ; attendu : {1}",
                        "\"{0}\" is not written like that; expected: {1}",
                        node instanceof Node.Scalar ? shown(node) : error.getArguments()[0],
                        expected);
    }

    private static Text named(String type) {
        return switch (type) {
            case "string" -> Wording.of("un texte", "a text");
            case "integer" -> Wording.of("un nombre entier", "a whole number");
            case "number" -> Wording.of("un nombre", "a number");
            case "array" -> Wording.of("une liste", "a list");
            case "object" -> Wording.of("un bloc de clés", "a block of keys");
            case "null" -> Wording.of("rien", "nothing");
            default -> Text.same("true / false");
        };
    }

    private static Text found(Node node) {
        return switch (node) {
            case Node.Scalar scalar ->
                scalar.text().isEmpty() ? named("null") : Wording.of("« {0} »", "\"{0}\"", shown(node));
            case Node.Listing listing -> named("array");
            case Node.Mapping mapping -> named("object");
        };
    }

    private static Object shown(Node node) {
        return switch (node) {
            case Node.Scalar scalar ->
                scalar.written().length() > 40 ? scalar.written().substring(0, 40) + "…" : scalar.written();
            default -> found(node);
        };
    }

    private static List<String> values(JsonNode wanted) {
        List<String> values = new ArrayList<>();
        if (wanted.isArray()) {
            wanted.forEach(value -> values.add(value.asString()));
        } else {
            values.add(wanted.asString());
        }
        return values;
    }
}
