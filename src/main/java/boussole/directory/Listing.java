package boussole.directory;

import boussole.directory.profile.Profile;
import boussole.directory.profile.Profiles;
import boussole.directory.profile.Row;
import boussole.matching.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All profiles of one kind in one territory, in the order of their ids.
 *
 * @param version one more with every change
 */
record Listing(String territory, Kind kind, long version, List<Entry> entries) {

    private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id);

    Listing {
        entries = entries.stream().sorted(BY_ID).toList();
    }

    static Listing none(String territory, Kind kind) {
        return new Listing(territory, kind, 0, List.of());
    }

    Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    List<Profile> profiles() {
        return entries.stream().map(Entry::profile).toList();
    }

    /** With these profiles put in, those that say something else than before under a new version. */
    Listing with(Collection<Profile> profiles) {
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        for (Profile profile : profiles) {
            Entry before = byId.get(profile.id());
            if (before == null || !before.row().equals(profile.row())) {
                byId.put(profile.id(), new Entry(profile, version + 1));
            }
        }
        return new Listing(territory, kind, version + 1, new ArrayList<>(byId.values()));
    }

    /** With no others than those. */
    Listing only(Collection<String> ids) {
        Set<String> kept = new HashSet<>(ids);
        return new Listing(
                territory,
                kind,
                version + 1,
                entries.stream().filter(entry -> kept.contains(entry.id())).toList());
    }

    Listing without(String id) {
        return new Listing(
                territory,
                kind,
                version + 1,
                entries.stream().filter(entry -> !entry.id().equals(id)).toList());
    }

    /** @param rows without faults */
    static List<Profile> profiles(Collection<Row> rows, String territory) {
        return rows.stream().map(row -> Profiles.of(row, territory)).toList();
    }
}
