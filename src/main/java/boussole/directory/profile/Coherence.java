package boussole.directory.profile;

import boussole.directory.profile.Cell.Wrong;
import boussole.kernel.Text;
import boussole.matching.Kind;
import boussole.source.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What must hold between the cells of a row, each of them right by itself. */
final class Coherence {

    private static final Wrong MISSING =
            new Wrong("missing", new Text("une valeur est attendue", "a value is expected"));

    private final Row row;
    private final Terms terms;
    private final Map<String, Wrong> faults = new LinkedHashMap<>();

    private Coherence(Row row, Terms terms) {
        this.row = row;
        this.terms = terms;
    }

    static Cell empty(Column column) {
        return column.required() ? new Cell("", java.util.List.of(MISSING)) : Cell.of("");
    }

    /** By the key of the column where it is told. */
    static Map<String, Wrong> of(Row row, Terms terms) {
        Coherence coherence = new Coherence(row, terms);
        coherence.check();
        return coherence.faults;
    }

    private void check() {
        wholes("levelFrom", "levelTo");
        wholes("priceFrom", "priceTo");
        wholes("amountFrom", "amountTo");
        wholes("minimum", "capacity");
        wholes("taken", "capacity");
        days("from", "until");
        budgets();
        if (row.kind() == Kind.TRAINING && row.words("departements").isEmpty() && !row.isYes("remote")) {
            faults.put(
                    "departements",
                    new Wrong(
                            "nowhere",
                            Wording.of(
                                    "ni à distance ni dans un département : personne ne pourrait la suivre",
                                    "neither remote nor in a département: nobody could attend")));
        }
    }

    private void wholes(String low, String high) {
        Optional<Integer> from = row.whole(low);
        Optional<Integer> to = row.whole(high);
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            above(low, row.said(low), high, row.said(high));
        }
    }

    private void days(String low, String high) {
        Optional<java.time.LocalDate> from = row.day(low);
        Optional<java.time.LocalDate> to = row.day(high);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            above(low, row.said(low), high, row.said(high));
        }
    }

    private void budgets() {
        Optional<String> from = row.text("budgetFrom");
        Optional<String> to = row.text("budgetTo");
        if (from.isPresent()
                && to.isPresent()
                && terms.vocabulary().budgets().place(from.get())
                        > terms.vocabulary().budgets().place(to.get())) {
            above("budgetFrom", from.get(), "budgetTo", to.get());
        }
    }

    private void above(String low, String from, String high, String to) {
        Column upper = Columns.of(row.kind(), high).orElseThrow();
        faults.put(
                low,
                new Wrong(
                        "order",
                        Wording.of(
                                "au plus « {0} » ({1}) attendu, « {2} » trouvé",
                                "at most “{0}” ({1}) expected, “{2}” found",
                                to,
                                new Text(upper.fr(), upper.en()),
                                from)));
    }
}
