package boussole.directory;

import boussole.directory.profile.Entry;
import boussole.matching.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One kind's catalogue in a territory as it stands at one moment. It never changes: every change is a new one.
 *
 * @param number from 1; 0 where nothing was ever written
 * @param entries by id
 */
record Edition(String territory, Kind kind, long number, List<Kept> entries) {

    Edition {
        entries = entries.stream()
                .sorted(Comparator.comparing(kept -> kept.entry().id()))
                .toList();
    }

    static Edition none(String territory, Kind kind) {
        return new Edition(territory, kind, 0, List.of());
    }

    Optional<Kept> find(String id) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entries.get(middle).entry().id().compareTo(id);
            if (order == 0) {
                return Optional.of(entries.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** With that entry added, or in the place of the one with its id. */
    Edition with(Entry entry, Optional<String> key) {
        Map<String, Kept> byId = byId();
        byId.put(entry.id(), new Kept(entry, number + 1, key));
        return next(byId);
    }

    Edition without(String id) {
        Map<String, Kept> byId = byId();
        byId.remove(id);
        return next(byId);
    }

    /** With all of these; those that are the same already keep their version. @param whole nothing else stays */
    Edition with(List<Entry> read, boolean whole) {
        Map<String, Kept> before = byId();
        Map<String, Kept> byId = whole ? new TreeMap<>() : byId();
        for (Entry entry : read) {
            Optional<Kept> known = Optional.ofNullable(before.get(entry.id()));
            boolean same = known.map(kept -> kept.entry().equals(entry)).orElse(false);
            byId.put(entry.id(), same ? known.orElseThrow() : new Kept(entry, number + 1, known.flatMap(Kept::key)));
        }
        return next(byId);
    }

    private Edition next(Map<String, Kept> byId) {
        return new Edition(territory, kind, number + 1, List.copyOf(byId.values()));
    }

    private Map<String, Kept> byId() {
        return entries.stream()
                .collect(Collectors.toMap(
                        kept -> kept.entry().id(), Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
