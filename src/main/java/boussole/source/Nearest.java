package boussole.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that look most like a mistyped one. */
public final class Nearest {

    private static final int SHOWN = 5;

    private Nearest() {}

    /** At most five of them, the most alike first; ties in their own order. */
    public static List<String> to(String mistyped, Collection<String> names) {
        return names.stream()
                .distinct()
                .sorted(Comparator.comparingInt(name -> distance(lower(mistyped), lower(name))))
                .limit(SHOWN)
                .toList();
    }

    private static String lower(String name) {
        return name.substring(0, Math.min(name.length(), 60)).toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance: insertions, deletions and replacements. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(now[j - 1], before[j]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
