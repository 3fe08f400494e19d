package boussole.review;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of a run: 32 hexadecimal digits. */
public record RunId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public RunId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a run's id has 32 hexadecimal digits");
        }
    }

    static RunId drawn() {
        return new RunId(UUID.randomUUID().toString().replace("-", ""));
    }

    /** The id so written; empty where it is none. */
    public static Optional<RunId> read(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new RunId(written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
