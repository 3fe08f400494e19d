package boussole.directory.profile;

import boussole.matching.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A profile as it is written: one value a column in the one form in which values are kept. Columns that are left empty
 * are not there.
 *
 * @param values words are parted by a space, dates are ISO, yes is {@code true}
 */
public record Entry(Kind kind, Map<Column, String> values) {

    public Entry {
        EnumMap<Column, String> ordered = new EnumMap<>(Column.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    public String id() {
        return values.getOrDefault(Column.ID, "");
    }

    public Optional<String> value(Column column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The words of a column; none where it is empty. */
    public List<String> words(Column column) {
        return value(column).map(words -> List.of(words.split(" "))).orElse(List.of());
    }

    /** The columns in which two entries differ, in order. */
    public List<Column> changes(Entry other) {
        return Column.of(kind).stream()
                .filter(column -> !value(column).equals(other.value(column)))
                .toList();
    }
}
