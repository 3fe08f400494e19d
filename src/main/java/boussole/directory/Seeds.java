package boussole.directory;

import boussole.directory.profile.Row;
import boussole.matching.Kind;
import java.util.List;
import java.util.Map;

/** What a territory's directory begins with, by kind. */
record Seeds(String territory, Map<Kind, List<Row>> rows) {

    Seeds {
        rows = Map.copyOf(rows);
    }

    /** The first listing of a kind; of another territory, an empty one. */
    Listing listing(String asked, Kind kind) {
        List<Row> begun = asked.equals(territory) ? rows.getOrDefault(kind, List.of()) : List.of();
        return Listing.none(asked, kind).with(Listing.profiles(begun, asked));
    }
}
