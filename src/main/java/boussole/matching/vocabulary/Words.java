package boussole.matching.vocabulary;

import boussole.kernel.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words for one thing, in their order: of budgets the smallest first, of states of data the least ready first. */
public record Words(List<Word> all) {

    public Words {
        all = List.copyOf(all);
    }

    /** The word of that key, or the one that covers it. */
    public Optional<Word> word(String key) {
        for (Word word : all) {
            if (word.key().equals(key) || word.covers().contains(key)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    public boolean has(String key) {
        return word(key).isPresent();
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
        return word(key).map(Word::name).orElseGet(() -> Text.same(key));
    }

    /** Where the word stands in the order, from 0; below 0 where it is not known. */
    public int place(String key) {
        return word(key).map(all::indexOf).orElse(-1);
    }

    /** The names of several, in the order of the words; those that are not known come last, by themselves. */
    public List<Text> names(Collection<String> keys) {
        return keys.stream()
                .sorted(Comparator.comparingInt((String key) -> place(key) < 0 ? all.size() : place(key))
                        .thenComparing(key -> key))
                .map(this::name)
                .toList();
    }
}
