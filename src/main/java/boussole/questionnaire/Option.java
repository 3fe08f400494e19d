package boussole.questionnaire;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import java.util.List;

/**
 * One thing that can be chosen.
 *
 * @param exclusive in a tick list: stands alone ("none of these") and is no tick in a count
 * @param covers the public codes it stands for besides its key; {@code 49*} is every code so begun
 */
public record Option(String key, Text name, Rational points, boolean exclusive, List<String> covers) {

    public Option {
        covers = List.copyOf(covers);
    }

    /** How closely it stands for a public code: the higher, the closer; below nought where it does not. */
    int closeness(String code) {
        int closest = closeness(key, code);
        for (String cover : covers) {
            closest = Math.max(closest, closeness(cover, code));
        }
        return closest;
    }

    private static int closeness(String cover, String code) {
        if (cover.equals(code)) {
            return Integer.MAX_VALUE;
        }
        String begun = cover.substring(0, Math.max(0, cover.length() - 1));
        return cover.endsWith("*") && code.startsWith(begun) ? begun.length() : -1;
    }
}
