package boussole.matching.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of one text that count, and which profiles say each of them. */
public final class SharedWords {

    private final List<String> written = new ArrayList<>();
    private final List<BitSet> saying = new ArrayList<>();
    private final int[] counts;

    SharedWords(int profiles) {
        counts = new int[profiles];
    }

    void add(String word, BitSet profiles) {
        written.add(word);
        saying.add(profiles);
        for (int profile = profiles.nextSetBit(0); profile >= 0; profile = profiles.nextSetBit(profile + 1)) {
            counts[profile]++;
        }
    }

    /** How many of the text's words, each counted once, the profile says. */
    public int count(int profile) {
        return counts[profile];
    }

    /** Those words, as they are written in the text, in its order. */
    public List<String> with(int profile) {
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (saying.get(i).get(profile)) {
                shared.add(written.get(i));
            }
        }
        return shared;
    }
}
