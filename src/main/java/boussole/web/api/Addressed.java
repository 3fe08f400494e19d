package boussole.web.api;

import boussole.assessment.Assessment;
import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What addresses and headers say of an assessment: its id, and its version as an entity tag. */
public final class Addressed {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final long NO_VERSION = -1;

    private Addressed() {}

    /** What is no id names nothing: the same answer as to one that is unknown. */
    public static AssessmentId assessment(String written) {
        return AssessmentId.read(written).orElseThrow(AssessmentProblem.NotFound::new);
    }

    static String tag(Assessment assessment) {
        return "\"" + assessment.version() + "\"";
    }

    /** The version that {@code If-Match} names; a tag that was never given out fits none. */
    static OptionalLong version(Optional<String> ifMatch) {
        if (ifMatch.isEmpty() || ifMatch.get().strip().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.get().strip());
        return OptionalLong.of(tag.matches() ? Long.parseLong(tag.group(1)) : NO_VERSION);
    }
}
