package boussole.matching.allocation.problem;

import boussole.matching.allocation.problem.Flaw.Part;
import java.util.List;

/** Whether what is weighed can be weighed: bonuses that never grow, penalties that never shrink. */
record TermsCheck(Flawing flawing) {

    /** So much is a thousand times the highest affinity. */
    static final int MOST = 1_000_000;

    /** Takes what is wrong. */
    @FunctionalInterface
    interface Flawing {
        Object flawed(Part part, int ordinal, String fr, String en, Object... things);
    }

    void check(Terms terms) {
        inside("stability", terms.stability(), 0);
        inside("perOrganisation", terms.perOrganisation(), 1);
        monotone(
                Part.COVERAGE,
                terms.coverage(),
                -1,
                "« coverage » ne doit jamais croître",
                "“coverage” must never grow");
        monotone(
                Part.BALANCE,
                terms.balance(),
                1,
                "« balance » ne doit jamais décroître",
                "“balance” must never shrink");
    }

    private void inside(String field, int value, int least) {
        if (value < least || value > MOST) {
            flawing.flawed(
                    Part.WHOLE,
                    0,
                    "« {0} » va de {1} à {2}, {3} trouvé",
                    "“{0}” lies between {1} and {2}, {3} found",
                    field,
                    least,
                    MOST,
                    value);
        }
    }

    private void monotone(Part part, List<Integer> values, int direction, String fr, String en) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) < 0 || values.get(i) > MOST) {
                flawing.flawed(part, i, "un nombre de 0 à {0} attendu", "a number from 0 to {0} expected", MOST);
            } else if (i > 0 && Integer.signum(values.get(i) - values.get(i - 1)) == -direction) {
                flawing.flawed(part, i, fr, en);
            }
        }
    }
}
