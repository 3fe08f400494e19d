package boussole.matching.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a text that count, each once, as its author wrote them and as both languages read them. */
record OwnWords(List<OwnWord> words) {

    /** @param written as it stands in the text, without an elided article */
    record OwnWord(String written, String french, String english) {}

    static OwnWords of(String text, Reading french, Reading english) {
        Map<Reading.Span, String> inEnglish = english.read(text);
        List<OwnWord> words = new ArrayList<>();
        Set<String> known = new HashSet<>();
        french.read(text).forEach((span, stem) -> {
            String other = inEnglish.get(span);
            // common in one of the languages: it counts in neither
            if (other != null && !known.contains("fr " + stem) && !known.contains("en " + other)) {
                known.add("fr " + stem);
                known.add("en " + other);
                words.add(new OwnWord(bare(text.substring(span.start(), span.end())), stem, other));
            }
        });
        return new OwnWords(words);
    }

    /** {@code image} of {@code l’image}; a possessive ending stays. */
    private static String bare(String written) {
        int apostrophe = Math.max(written.indexOf('\''), written.indexOf('’'));
        boolean elided = apostrophe > 0 && apostrophe < written.length() - 2;
        return elided ? written.substring(apostrophe + 1) : written;
    }
}
