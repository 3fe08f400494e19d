package boussole.directory;

import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import boussole.matching.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What says which pages make up a catalogue now.
 *
 * @param id territory and kind
 * @param pages their ids, in order
 */
@Document("catalogues")
record StoredCatalogue(@Id String id, long number, List<String> pages) {

    private static final int PAGE = 200;

    static String id(String territory, Kind kind) {
        return territory + "/" + kind.plural();
    }

    /** Some entries of one edition; written once, never changed. */
    @Document("cataloguePages")
    record Page(@Id String id, String catalogue, long edition, List<StoredEntry> entries) {}

    /** An entry as it lies in the store. */
    record StoredEntry(long version, @Nullable String key, List<StoredValue> values) {

        static StoredEntry of(Kept kept) {
            return new StoredEntry(
                    kept.version(),
                    kept.key().orElse(null),
                    kept.entry().values().entrySet().stream()
                            .map(value -> new StoredValue(value.getKey().key(), value.getValue()))
                            .toList());
        }

        /** A column that is no longer known is left out. */
        Kept kept(Kind kind) {
            Map<Column, String> read = new EnumMap<>(Column.class);
            values.forEach(value -> Column.ofKey(kind, value.column).ifPresent(column -> read.put(column, value.text)));
            return new Kept(new Entry(kind, read), version, Optional.ofNullable(key));
        }
    }

    /** One column of an entry. */
    record StoredValue(String column, String text) {}

    static List<Page> pages(Edition edition) {
        List<Kept> all = edition.entries();
        return IntStream.range(0, (all.size() + PAGE - 1) / PAGE)
                .mapToObj(page -> new Page(
                        UUID.randomUUID().toString(),
                        id(edition.territory(), edition.kind()),
                        edition.number(),
                        all.subList(page * PAGE, Math.min(all.size(), (page + 1) * PAGE)).stream()
                                .map(StoredEntry::of)
                                .toList()))
                .toList();
    }

    Edition edition(String territory, Kind kind, List<Page> read) {
        List<Kept> entries = new ArrayList<>();
        read.forEach(page -> page.entries.forEach(entry -> entries.add(entry.kept(kind))));
        return new Edition(territory, kind, number, entries);
    }
}
