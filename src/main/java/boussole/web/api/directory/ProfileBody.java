package boussole.web.api.directory;

import boussole.directory.profile.Column;
import boussole.directory.profile.Form;
import boussole.matching.Kind;
import boussole.source.Nearest;
import boussole.source.Wording;
import boussole.web.problem.EdgeProblem;
import boussole.web.problem.ProblemError;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A profile as it is sent and as it is shown: the same fields, so that what was read can be sent again. */
final class ProfileBody {

    /** Shown, and passed over when they are sent. */
    private static final Set<String> SHOWN_ONLY = Set.of("kind", "version");

    private final Kind kind;
    private final List<ProblemError> errors = new ArrayList<>();

    private ProfileBody(Kind kind) {
        this.kind = kind;
    }

    /** @throws EdgeProblem.Unprocessable with every field that is unknown or of another type */
    static Map<Column, String> read(Kind kind, Map<String, Object> sent) {
        ProfileBody body = new ProfileBody(kind);
        Map<Column, String> written = new EnumMap<>(Column.class);
        sent.forEach((field, value) -> body.column(field)
                .ifPresent(column -> written.put(column, body.text(column, Optional.ofNullable(value)))));
        if (!body.errors.isEmpty()) {
            throw new EdgeProblem.Unprocessable(body.errors);
        }
        return written;
    }

    private Optional<Column> column(String field) {
        Optional<Column> column = Column.ofKey(kind, field);
        if (column.isEmpty() && !SHOWN_ONLY.contains(field)) {
            List<String> known = Column.of(kind).stream().map(Column::key).toList();
            errors.add(new ProblemError(
                    "/" + field.replace("~", "~0").replace("/", "~1"),
                    "unknown-field",
                    Wording.of(
                            "Champ inconnu ; peut-être : {0}.",
                            "Unknown field; perhaps: {0}.", Nearest.to(field, known))));
        }
        return column;
    }

    private String text(Column column, Optional<Object> value) {
        if (value.isEmpty()) {
            return "";
        }
        Form form = column.form();
        return switch (value.get()) {
            case Boolean yes when form == Form.YES_NO -> yes.toString();
            case Integer number when form == Form.WHOLE -> number.toString();
            case Long number when form == Form.WHOLE -> number.toString();
            case BigInteger number when form == Form.WHOLE -> number.toString();
            case List<?> words when form == Form.WORDS -> words(column, words);
            case String text when form != Form.YES_NO && form != Form.WHOLE && form != Form.WORDS -> text;
            default -> wrong("/" + column.key(), form);
        };
    }

    private String words(Column column, List<?> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean word = words.get(i) instanceof String text && !text.isBlank();
            joined.add(word ? String.valueOf(words.get(i)) : wrong("/" + column.key() + "/" + i, Form.WORD));
        }
        return String.join(" ", joined);
    }

    private String wrong(String pointer, Form form) {
        errors.add(new ProblemError(
                pointer,
                "wrong-kind",
                switch (form) {
                    case YES_NO -> Wording.of("Attendu : true ou false.", "Expected: true or false.");
                    case WHOLE -> Wording.of("Attendu : un nombre entier.", "Expected: a whole number.");
                    case WORDS -> Wording.of("Attendu : une liste de mots.", "Expected: a list of words.");
                    default -> Wording.of("Attendu : un texte.", "Expected: a text.");
                }));
        return "";
    }
}
