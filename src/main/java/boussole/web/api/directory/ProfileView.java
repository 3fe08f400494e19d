package boussole.web.api.directory;

import boussole.directory.Kept;
import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A profile as it is shown: its kind, its version, and every field that is filled. */
final class ProfileView {

    private ProfileView() {}

    static Map<String, Object> of(Kept kept) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kept.entry().kind().key());
        fields.put("version", kept.version());
        for (Column column : Column.of(kept.entry().kind())) {
            kept.entry().value(column).ifPresent(value -> fields.put(column.key(), shown(kept.entry(), column, value)));
        }
        return fields;
    }

    private static Object shown(Entry entry, Column column, String value) {
        return switch (column.form()) {
            case WHOLE -> Integer.valueOf(value);
            case YES_NO -> Boolean.valueOf(value);
            case WORDS -> List.copyOf(entry.words(column));
            case ID, LINE, TEXT, DATE, WORD -> value;
        };
    }
}
