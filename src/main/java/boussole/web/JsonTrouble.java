package boussole.web;

import boussole.kernel.Text;
import boussole.source.Wording;
import boussole.web.problem.ProblemError;
import java.util.Collection;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body, where, and what was expected. */
final class JsonTrouble {

    private static final Text MISSING = new Text("Il manque cette valeur.", "This value is missing.");

    private JsonTrouble() {}

    static ProblemError missing() {
        return new ProblemError("", "missing", MISSING);
    }

    static ProblemError of(JacksonException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> unknown(unknown);
            case StreamConstraintsException excess ->
                error(
                        excess,
                        "limit",
                        "Trop imbriqué, ou un nombre ou un nom trop long.",
                        "Nested too deeply, or a number or a name too long.");
            case UnexpectedEndOfInputException cut ->
                error(cut, "truncated", "Le JSON s’arrête avant sa fin.", "The JSON stops before its end.");
            case MismatchedInputException other -> mismatched(other);
            default -> syntax(unreadable);
        };
    }

    private static ProblemError unknown(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        return new ProblemError(
                pointer(unknown),
                "unknown-field",
                Wording.of(
                        "« {0} » n’est pas connu ici ; connus : {1}.",
                        "\"{0}\" is not known here; known: {1}.", shortened(unknown.getPropertyName()), known));
    }

    private static ProblemError mismatched(MismatchedInputException other) {
        String message = other.getOriginalMessage();
        if (message.startsWith("Trailing token")) {
            return error(
                    other,
                    "trailing",
                    "Il y a quelque chose après la fin du JSON.",
                    "There is something after the end of the JSON.");
        }
        if (message.startsWith("Null value for creator property") || message.startsWith("No content")) {
            return new ProblemError(pointer(other), "missing", MISSING);
        }
        return new ProblemError(
                pointer(other), "wrong-type", Wording.of("Attendu : {0}.", "Expected: {0}.", expected(other)));
    }

    private static Text expected(MismatchedInputException other) {
        Class<?> type = other.getTargetType() == null ? Object.class : other.getTargetType();
        if (CharSequence.class.isAssignableFrom(type)) {
            return new Text("un texte entre guillemets", "a text in quotes");
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return new Text("un nombre entier", "a whole number");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Text.same("true / false");
        }
        return Collection.class.isAssignableFrom(type)
                ? new Text("une liste", "a list")
                : new Text("un objet", "an object");
    }

    private static ProblemError syntax(JacksonException unreadable) {
        boolean twice = unreadable.getOriginalMessage().startsWith("Duplicate");
        return twice
                ? error(unreadable, "duplicate-key", "Cette clé figure deux fois.", "This key is there twice.")
                : new ProblemError(
                        pointer(unreadable),
                        "syntax",
                        Wording.of(
                                "Ce n’est pas du JSON : ligne {0}, colonne {1}.",
                                "This is not JSON: line {0}, column {1}.",
                                unreadable.getLocation().getLineNr(),
                                unreadable.getLocation().getColumnNr()));
    }

    private static ProblemError error(JacksonException unreadable, String code, String fr, String en) {
        return new ProblemError(pointer(unreadable), code, Wording.of(fr, en));
    }

    /** The place as a JSON pointer (RFC 6901), from where the parser stood or from the value's path. */
    private static String pointer(JacksonException unreadable) {
        if (unreadable instanceof StreamReadException && unreadable.processor() instanceof JsonParser parser) {
            return pointer(parser.streamReadContext());
        }
        return unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "/" + step.getIndex() : step(step.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static String pointer(TokenStreamContext context) {
        String above = context.getParent() == null ? "" : pointer(context.getParent());
        if (context.inObject() && context.currentName() != null) {
            return above + step(context.currentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? above + "/" + context.getCurrentIndex() : above;
    }

    private static String step(String name) {
        return "/" + shortened(name).replace("~", "~0").replace("/", "~1");
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
