package boussole.matching.fitting;

import boussole.matching.pairing.Marks;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers for the words of one kind that the offers of a catalogue use. A word that none of them uses meets none. */
final class Numbering {

    private static final int ELSEWHERE = 0;

    private final Map<String, Integer> numbers = new HashMap<>();

    private Numbering() {}

    static Numbering of(Stream<String> words) {
        Numbering numbering = new Numbering();
        words.distinct().sorted().forEach(word -> numbering.numbers.put(word, 1 + numbering.numbers.size()));
        return numbering;
    }

    Marks marks(Collection<String> words) {
        return Marks.of(words.stream()
                .mapToInt(word -> numbers.getOrDefault(word, ELSEWHERE))
                .toArray());
    }

    /** Of these words, those that an offer uses: the others are not even said. */
    Marks used(Stream<String> words) {
        return marks(words.filter(numbers::containsKey).toList());
    }
}
