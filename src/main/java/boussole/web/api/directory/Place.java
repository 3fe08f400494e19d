package boussole.web.api.directory;

import boussole.directory.DirectoryProblem;
import boussole.directory.Kept;
import boussole.matching.Kind;
import boussole.web.problem.EdgeProblem;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What addresses and headers say of profiles: their kind, and their version as an entity tag. */
final class Place {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final long NO_VERSION = -1;

    private Place() {}

    /** The kind whose plural stands in the address. */
    static Kind kind(String plural) {
        return Kind.ofKey(plural).filter(kind -> kind.plural().equals(plural)).orElseThrow(EdgeProblem.NotThere::new);
    }

    static String address(Kept kept) {
        return "/api/directory/" + kept.entry().kind().plural() + "/"
                + kept.entry().id();
    }

    static String tag(Kept kept) {
        return "\"" + kept.version() + "\"";
    }

    /** The version that {@code If-Match} names; empty for {@code *}; a tag that was never given out fits none. */
    static OptionalLong version(Optional<String> ifMatch) {
        String written =
                ifMatch.orElseThrow(DirectoryProblem.VersionNeeded::new).strip();
        if (written.equals("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = TAG.matcher(written);
        return OptionalLong.of(tag.matches() ? Long.parseLong(tag.group(1)) : NO_VERSION);
    }
}
