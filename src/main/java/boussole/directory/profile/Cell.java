package boussole.directory.profile;

import boussole.kernel.Text;
import boussole.source.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What was read in one cell.
 *
 * @param kept the text as it is kept; blank: nothing said
 * @param faults empty where all is well
 */
public record Cell(String kept, List<Wrong> faults) {

    private static final int SHOWN = 80;

    public Cell {
        faults = List.copyOf(faults);
    }

    /** @param code for machines: {@code unknown-word} */
    public record Wrong(String code, Text message) {}

    static Cell of(String kept) {
        return new Cell(kept, List.of());
    }

    /** Refused: what was found, and what was expected. */
    static Cell wrong(String code, String found, String fr, String en) {
        return new Cell("", List.of(new Wrong(code, told(found, new Text(fr, en)))));
    }

    static Text told(String found, Text expected) {
        return Wording.of(
                "{0}, « {1} » trouvé", "{0}, “{1}” found", Wording.of(expected.fr(), expected.en()), cut(found));
    }

    /** Several cells in one: a list. */
    static Cell joined(Collection<Cell> parts, String between) {
        List<Wrong> faults = new ArrayList<>();
        parts.forEach(part -> faults.addAll(part.faults));
        return new Cell(
                String.join(
                        between,
                        parts.stream().map(Cell::kept).sorted().distinct().toList()),
                faults);
    }

    static String cut(String found) {
        String line = found.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
