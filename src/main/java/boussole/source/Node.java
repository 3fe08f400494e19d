package boussole.source;

import boussole.kernel.Rational;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A piece of a YAML file that knows its place. */
public sealed interface Node {

    Place place();

    /** The text of a scalar; empty for anything else, and for nothing at all ({@code null}). */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** The items of a list; none for anything else. */
    default List<Node> items() {
        return List.of();
    }

    /** The value under a key of a mapping; empty where there is none. */
    default Optional<Node> get(String key) {
        return Optional.empty();
    }

    /** The entries of a mapping, in the file's order; none for anything else. */
    default Map<String, Entry> entries() {
        return Map.of();
    }

    default boolean has(String key) {
        return get(key).isPresent();
    }

    default Optional<String> text(String key) {
        return get(key).flatMap(Node::text);
    }

    default List<Node> items(String key) {
        return get(key).map(Node::items).orElse(List.of());
    }

    /** The place of a key of this mapping, else of the mapping itself. */
    default Place placeOf(String key) {
        return Optional.ofNullable(entries().get(key)).map(Entry::place).orElse(place());
    }

    /** The number under a key: {@code 3}, {@code 0.25} or {@code 1/3}. */
    default Optional<Rational> number(String key) {
        return get(key).flatMap(Node::number);
    }

    /** This as a number, exactly: {@code 3}, {@code 0.25} or {@code 1/3}. */
    default Optional<Rational> number() {
        return text().filter(text -> Scalar.NUMBER.matcher(text).matches()).map(Scalar::exactly);
    }

    /** This as a whole number of a size that a program counts with. */
    default Optional<Integer> whole() {
        return text().filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    default Optional<Integer> whole(String key) {
        return get(key).flatMap(Node::whole);
    }

    /** Whether {@code true} stands under the key. */
    default boolean isTrue(String key) {
        return text(key).filter("true"::equals).isPresent();
    }

    /** A key of a mapping and what stands under it. */
    record Entry(Place place, Node value) {}

    /** A word, a number, a sentence; exactly as written, so {@code 01} is the two figures. */
    record Scalar(Place place, String written, boolean quoted) implements Node {

        private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?(/[1-9]\\d{0,17})?");

        @Override
        public Optional<String> text() {
            return quoted || !isNull() ? Optional.of(written) : Optional.empty();
        }

        boolean isNull() {
            return !quoted && (written.isEmpty() || written.equals("~") || written.equals("null"));
        }

        private static Rational exactly(String text) {
            String[] parts = text.split("/", 2);
            Rational above = Rational.of(new BigDecimal(parts[0]));
            return parts.length == 1 ? above : above.over(Rational.of(Long.parseLong(parts[1])));
        }
    }

    /** Several, in order. */
    record Listing(Place place, List<Node> items) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Several, by name. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }
    }
}
