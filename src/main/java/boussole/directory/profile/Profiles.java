package boussole.directory.profile;

import boussole.directory.profile.Cell.Wrong;
import boussole.matching.Kind;
import boussole.matching.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads profiles: a row as people wrote it, checked as a whole, or one that was checked before. */
public final class Profiles {

    private Profiles() {}

    /**
     * What was read in a row.
     *
     * @param faults by the key of the column, in the columns' order; with any of them the row is no profile
     */
    public record Read(Row row, Map<String, List<Wrong>> faults) {}

    /** @param written as people wrote it, by column key; blank or left out: nothing said */
    public static Read read(Kind kind, Map<String, String> written, Terms terms) {
        Map<String, String> kept = new LinkedHashMap<>();
        Map<String, List<Wrong>> faults = new LinkedHashMap<>();
        for (Column column : Columns.of(kind)) {
            String text = written.getOrDefault(column.key(), "").strip();
            Cell cell = text.isEmpty() ? Coherence.empty(column) : column.form().read(text, terms);
            kept.put(column.key(), cell.kept());
            if (!cell.faults().isEmpty()) {
                faults.put(column.key(), cell.faults());
            }
        }
        Row row = new Row(kind, kept);
        Coherence.of(row, terms).forEach((key, wrong) -> faults.putIfAbsent(key, List.of(wrong)));
        return new Read(row, faults);
    }

    /** The profile of a row without faults. */
    public static Profile of(Row row, String territory) {
        Card card = Card.of(row, territory);
        return switch (row.kind()) {
            case CLUB -> new Profile.Club(row, card);
            case EXPERT -> new Profile.Expert(row, card, organisation(row), row.words("conflicts"));
            case PARTNER -> new Profile.Partner(row, card, organisation(row), row.words("conflicts"));
            case TRAINING ->
                new Profile.Training(
                        row,
                        card,
                        row.said("questionnaire"),
                        List.copyOf(row.words("questions")),
                        row.said("provider"),
                        row.whole("hours").orElse(1),
                        new Range(
                                row.whole("priceFrom").orElse(0),
                                row.whole("priceTo").orElse(0)),
                        row.text("certification"));
            case SCHEME ->
                new Profile.Scheme(
                        row,
                        card,
                        row.said("funder"),
                        row.whole("amountFrom"),
                        row.whole("amountTo"),
                        row.whole("rate"));
        };
    }

    private static Organisation organisation(Row row) {
        return new Organisation(row.said("organisation"), row.said("organisationName"));
    }
}
