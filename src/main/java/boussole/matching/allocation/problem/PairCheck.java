package boussole.matching.allocation.problem;

import boussole.matching.allocation.problem.Flaw.Part;
import boussole.matching.allocation.problem.TermsCheck.Flawing;
import java.util.regex.Pattern;

/** Whether a pair makes sense by itself. */
record PairCheck(Flawing flawing) {

    /** Bare numbers count each side by itself: 1 and 1 are two. */
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    void check(int ordinal, String company, String offer, int thousandths, boolean pinnedAndBanned) {
        if (company.equals(offer) && !NUMBER.matcher(company).matches()) {
            flawing.flawed(
                    Part.PAIR, ordinal, "« {0} » est apparié à lui-même", "“{0}” is paired with itself", company);
        }
        if (thousandths < 0 || thousandths > Instance.MOST_AFFINITY) {
            flawing.flawed(
                    Part.PAIR,
                    ordinal,
                    "« affinity » va de 0 à {0}, {1} trouvé",
                    "“affinity” lies between 0 and {0}, {1} found",
                    Instance.MOST_AFFINITY,
                    thousandths);
        }
        if (pinnedAndBanned) {
            flawing.flawed(
                    Part.PAIR,
                    ordinal,
                    "la paire est à la fois imposée (pinned) et exclue (banned)",
                    "the pair is both pinned and banned");
        }
    }
}
