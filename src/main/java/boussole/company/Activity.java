package boussole.company;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a company does, as a code of a public nomenclature. The same code means different things in different versions.
 *
 * @param scheme such as {@code naf}
 * @param version such as {@code rev2}
 * @param code such as {@code 49.41A}
 */
public record Activity(String scheme, String version, String code) {

    private static final Pattern NAF = Pattern.compile("([0-9]{2})[ .]?([0-9]{2})\\s?([A-Z])");

    /** A code of the French nomenclature, revision 2, as people write it: {@code 49.41A} or {@code 4941a}. */
    public static Optional<Activity> ofNafRev2(String written) {
        Matcher naf = NAF.matcher(written.strip().toUpperCase(Locale.ROOT));
        return naf.matches()
                ? Optional.of(new Activity("naf", "rev2", naf.group(1) + "." + naf.group(2) + naf.group(3)))
                : Optional.empty();
    }

    /** The code with what it is a code of: {@code naf-rev2:49.41A}. */
    public String qualified() {
        return scheme + "-" + version + ":" + code;
    }
}
