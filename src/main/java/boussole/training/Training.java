package boussole.training;

import boussole.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A course or a certification of the catalogue.
 *
 * @param fictitious made up for a demonstration, and to be shown as such
 * @param dimensions and {@code questions}: what it works on
 * @param levels of the companies it is made for
 * @param departements where one can attend; empty where it is remote only
 * @param euros a person, before funding
 * @param certification an RNCP or RS code
 * @param validUntil the last day on which it is proposed
 */
public record Training(
        String id,
        boolean fictitious,
        Text title,
        String provider,
        List<String> dimensions,
        List<String> questions,
        Range levels,
        List<String> departements,
        boolean remote,
        int hours,
        Range euros,
        Optional<String> certification,
        LocalDate validUntil,
        LocalDate lastChecked,
        String source) {

    public Training {
        dimensions = List.copyOf(dimensions);
        questions = List.copyOf(questions);
        departements = List.copyOf(departements);
    }

    /** Whole numbers between two ends, both included. */
    public record Range(int from, int to) {

        boolean holds(int number) {
            return number >= from && number <= to;
        }
    }

    boolean free() {
        return euros.to == 0;
    }

    boolean validOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
