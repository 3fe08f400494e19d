package boussole.assessment;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one assessment in addresses: 32 hexadecimal digits. It opens nothing without its token. */
public record AssessmentId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public AssessmentId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an assessment id has 32 hexadecimal digits");
        }
    }

    /** The id so written; empty where it is none. */
    public static Optional<AssessmentId> read(String written) {
        return SHAPE.matcher(written).matches() ? Optional.of(new AssessmentId(written)) : Optional.empty();
    }

    static AssessmentId drawn() {
        return new AssessmentId(UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
