package boussole.library;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The order of edition names such as 2026.1 and 2026.10: part by part, numbers as numbers. */
final class Editions {

    private static final Pattern PARTS = Pattern.compile("[.-]");

    static final Comparator<String> OLDEST_FIRST = Editions::compare;

    private Editions() {}

    private static int compare(String one, String other) {
        List<String> left = PARTS.splitAsStream(one).toList();
        List<String> right = PARTS.splitAsStream(other).toList();
        for (int part = 0; part < Math.min(left.size(), right.size()); part++) {
            int order = comparePart(left.get(part), right.get(part));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int comparePart(String left, String right) {
        boolean numbers = left.matches("\\d{1,9}") && right.matches("\\d{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(left), Integer.parseInt(right)) : left.compareTo(right);
    }
}
