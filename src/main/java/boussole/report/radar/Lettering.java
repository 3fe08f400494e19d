package boussole.report.radar;

import java.util.ArrayList;
import java.util.List;

/** How much room words take in a sans-serif face, near enough to lay them out where no font can be asked. */
final class Lettering {

    private static final String NARROW = "fijltrI.,:;!'’|()[] \u00a0\u202f";
    private static final String WIDE = "mwMWOQGœŒæÆ@%—…";

    private Lettering() {}

    /** In the units of the letters' size; rather too much than too little. */
    static double width(String words, double size) {
        return size * words.codePoints().mapToDouble(Lettering::width).sum();
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.33;
        }
        if (WIDE.indexOf(letter) >= 0 || letter > 0x2fff) {
            return 1.0;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.57;
    }

    /** Words in lines of at most that width, at most so many; what goes further is cut with an ellipsis. */
    static List<String> wrapped(String words, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : parts(words, size, width)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.size() <= most ? lines : cut(lines, size, width, most);
    }

    /** The words, those that are wider than a line broken with a hyphen. */
    private static List<String> parts(String words, double size, double width) {
        List<String> parts = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            String rest = word;
            while (width(rest, size) > width && rest.codePointCount(0, rest.length()) > 2) {
                int end = syllable(rest, fitting(rest, size, width - width("-", size)));
                parts.add(rest.substring(0, end) + "-");
                rest = rest.substring(end);
            }
            parts.add(rest);
        }
        return parts;
    }

    /** The last place up to there before a consonant and a vowel, some letters from either end; else there. */
    private static int syllable(String word, int end) {
        for (int place = Math.min(end, word.length() - 3); place >= 3; place--) {
            if (!vowel(word, place) && vowel(word, place + 1) && Character.isLetter(word.charAt(place))) {
                return place;
            }
        }
        return end;
    }

    private static boolean vowel(String word, int place) {
        return "aeiouyàâéèêëîïôöùûüœæ".indexOf(Character.toLowerCase(word.charAt(place))) >= 0;
    }

    private static int fitting(String word, double size, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), size) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static List<String> cut(List<String> lines, double size, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.removeLast();
        int end = fitting(last + "…", size, width - width("…", size));
        kept.add(last.substring(0, Math.min(end, last.length())).strip() + "…");
        return kept;
    }
}
