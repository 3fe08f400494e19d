package boussole.directory.profile;

import boussole.matching.Kind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a profile says, column by column, each thing written as it is kept: what tables, the store and JSON have in common.
 *
 * @param cells by the columns' keys, in the columns' order; what is left out is not there
 */
public record Row(Kind kind, Map<String, String> cells) {

    public Row {
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (Column column : Columns.of(kind)) {
            String said = cells.get(column.key());
            if (said != null && !said.isEmpty()) {
                inOrder.put(column.key(), said);
            }
        }
        cells = java.util.Collections.unmodifiableMap(inOrder);
    }

    public String id() {
        return said("id");
    }

    /** What is said there; blank where nothing is. */
    public String said(String key) {
        return cells.getOrDefault(key, "");
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(cells.get(key));
    }

    public Set<String> words(String key) {
        return new LinkedHashSet<>(
                text(key).map(words -> List.of(words.split("\\|"))).orElse(List.of()));
    }

    public Optional<Integer> whole(String key) {
        return text(key).map(Integer::valueOf);
    }

    Optional<LocalDate> day(String key) {
        return text(key).map(LocalDate::parse);
    }

    public boolean isYes(String key) {
        return cells.containsKey(key);
    }

    /** The keys of the columns in which another row of the same kind differs. */
    public List<String> differences(Row other) {
        return Columns.of(kind).stream()
                .map(Column::key)
                .filter(key -> !Objects.equals(cells.get(key), other.cells.get(key)))
                .toList();
    }
}
