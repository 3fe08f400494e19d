package boussole.directory.tables;

import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import boussole.directory.profile.Form;
import boussole.kernel.Language;
import boussole.matching.Kind;
import java.util.ArrayList;
import java.util.List;

/** Writes a kind's catalogue as a file that can be read again without any difference. */
public final class Tables {

    private Tables() {}

    public static byte[] written(Kind kind, List<Entry> entries, TableFormat format, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Headings.of(kind, language));
        for (Entry entry : entries) {
            rows.add(Column.of(kind).stream()
                    .map(column -> Guarded.written(cell(entry, column, language)))
                    .toList());
        }
        return format.file(rows);
    }

    private static String cell(Entry entry, Column column, Language language) {
        String value = entry.value(column).orElse("");
        if (value.isEmpty()) {
            return "";
        }
        return switch (column.form()) {
            case Form.YES_NO -> language == Language.FR ? "oui" : "yes";
            case Form.WORDS -> value.replace(" ", ", ");
            default -> value;
        };
    }
}
