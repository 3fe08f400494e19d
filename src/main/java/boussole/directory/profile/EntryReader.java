package boussole.directory.profile;

import boussole.kernel.Text;
import boussole.matching.Kind;
import boussole.source.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what someone wrote in a profile's columns, and tells everything that is wrong in it. */
public final class EntryReader {

    private final Kind kind;
    private final ValueReader values;
    private final List<Flaw> flaws = new ArrayList<>();

    private EntryReader(Kind kind, Known known) {
        this.kind = kind;
        this.values = new ValueReader(known);
    }

    /** @param flaws none: the entry is in order */
    public record Read(Entry entry, List<Flaw> flaws) {

        public Read {
            flaws = List.copyOf(flaws);
        }
    }

    /** @param written as people write; blank is the same as nothing */
    public static Read read(Kind kind, Map<Column, String> written, Known known) {
        return new EntryReader(kind, known).read(written);
    }

    private Read read(Map<Column, String> written) {
        Map<Column, String> kept = new EnumMap<>(Column.class);
        for (Column column : Column.of(kind)) {
            String value = written.getOrDefault(column, "").strip();
            if (!value.isEmpty()) {
                value(column, value).ifPresent(right -> kept.put(column, right));
            } else if (column.requiredOf(kind)) {
                flaw(column, Wording.of("valeur attendue, rien trouvé", "a value expected, nothing found"));
            }
        }
        Entry entry = new Entry(kind, kept);
        checkTogether(entry);
        return new Read(entry, flaws);
    }

    private Optional<String> value(Column column, String written) {
        return switch (values.read(column, written)) {
            case ValueReader.Right right -> Optional.of(right.value()).filter(value -> !value.isEmpty());
            case ValueReader.Wrong wrong -> {
                wrong.messages().forEach(message -> flaw(column, message));
                yield Optional.empty();
            }
        };
    }

    private void checkTogether(Entry entry) {
        ascending(entry, Column.LEVEL_FROM, Column.LEVEL_TO, EntryReader::whole);
        ascending(entry, Column.PRICE_FROM, Column.PRICE_TO, EntryReader::whole);
        ascending(entry, Column.TAKEN, Column.CAPACITY, EntryReader::whole);
        ascending(entry, Column.MINIMUM, Column.CAPACITY, EntryReader::whole);
        ascending(entry, Column.BEGINS_FROM, Column.BEGINS_UNTIL, (column, date) -> date);
        ascending(entry, Column.BUDGET_FROM, Column.BUDGET_TO, (column, word) -> values.place(column, word));
        boolean somewhere = entry.value(Column.DEPARTEMENTS).isPresent()
                || entry.value(Column.REMOTE).filter("true"::equals).isPresent();
        if (kind == Kind.TRAINING && !somewhere) {
            flaw(
                    Column.REMOTE,
                    Wording.of(
                            "ni à distance ni dans un département : personne ne pourrait la suivre",
                            "neither remote nor in a département: nobody could attend"));
        }
    }

    private <T extends Comparable<T>> void ascending(Entry entry, Column low, Column high, Weight<T> weight) {
        Optional<String> least = entry.value(low);
        Optional<String> most = entry.value(high);
        if (least.isPresent()
                && most.isPresent()
                && weight.of(low, least.get()).compareTo(weight.of(high, most.get())) > 0) {
            flaw(
                    low,
                    Wording.of(
                            "au plus la valeur de « {2} » ({1}) attendu, « {0} » trouvé",
                            "at most the value of “{3}” ({1}) expected, “{0}” found",
                            least.get(),
                            most.get(),
                            high.french(),
                            high.english()));
        }
    }

    private static Integer whole(Column column, String written) {
        return Integer.valueOf(written);
    }

    private void flaw(Column column, Text message) {
        flaws.add(new Flaw(column, message));
    }

    /** What a value weighs against another of the same kind. */
    private interface Weight<T> {
        T of(Column column, String value);
    }
}
