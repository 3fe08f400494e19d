package boussole.matching.vocabulary;

import boussole.kernel.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for one thing, in their order: of budgets the smallest first, of states of data the least ready first. */
public final class Words {

    private final List<Word> all;
    private final Map<String, Integer> places = new HashMap<>();

    public Words(List<Word> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            places.put(all.get(i).key(), place);
            all.get(i).covers().forEach(covered -> places.put(covered, place));
        }
    }

    public List<Word> all() {
        return all;
    }

    /** The word of that key, or the one that covers it. */
    public Optional<Word> word(String key) {
        Integer place = places.get(key);
        return place == null ? Optional.empty() : Optional.of(all.get(place));
    }

    public boolean has(String key) {
        return places.containsKey(key);
    }

    public List<String> keys() {
        return all.stream().map(Word::key).toList();
    }

    /** The word's own key where this one is covered by it; else the same. */
    public String canonical(String key) {
        return word(key).map(Word::key).orElse(key);
    }

    /** The name in both languages; of a word that is not known, the word itself. */
    public Text name(String key) {
        Integer place = places.get(key);
        return place == null ? Text.same(key) : all.get(place).name();
    }

    /** Where the word stands in the order, from 0; below 0 where it is not known. */
    public int place(String key) {
        return places.getOrDefault(key, -1);
    }

    /** The names of several, in the order of the words; those that are not known come last, by themselves. */
    public List<Text> names(Collection<String> keys) {
        return keys.stream()
                .sorted(Comparator.comparingInt((String key) -> places.getOrDefault(key, all.size()))
                        .thenComparing(key -> key))
                .map(this::name)
                .toList();
    }
}
