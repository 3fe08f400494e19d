package boussole.matching;

import boussole.kernel.Language;
import boussole.kernel.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Something that can help companies: a club, an expert, a partner, a training, a public scheme. An empty set restricts
 * nothing, unless it says so.
 *
 * @param id unique in its territory
 * @param organisation whose it is, by id; empty for one that stands alone
 * @param fictitious made up for a demonstration, and to be shown as such
 * @param conflicts companies it must not be put together with, by SIREN, and sectors, such as {@code finance}
 * @param words what its profile says of it, in whatever language: what a need's own words are compared with
 */
public record Offer(
        String id,
        Kind kind,
        Text name,
        Optional<String> organisation,
        boolean fictitious,
        Audience audience,
        Skills skills,
        Reach reach,
        Dates dates,
        Places places,
        Set<String> conflicts,
        String words) {

    public Offer {
        conflicts = Set.copyOf(conflicts);
    }

    /**
     * For whom it is made.
     *
     * @param sizes INSEE staff bands
     * @param levels of maturity
     */
    public record Audience(Set<String> territories, Set<String> sectors, Set<String> sizes, Range levels) {

        public Audience {
            territories = Set.copyOf(territories);
            sectors = Set.copyOf(sectors);
            sizes = Set.copyOf(sizes);
        }
    }

    /**
     * What it can do. Words are those of {@code rules/matching/vocabulary.yaml}.
     *
     * @param goals it serves
     * @param uses the kinds of use it knows
     * @param helps the kinds of help it gives
     * @param dimensions of the questionnaire it works on
     * @param data the least ready state of data it can work with; empty: any
     * @param sensitive kinds of data it may handle: an empty set here means none
     * @param leastBudget and {@code mostBudget}: the bands it works within; empty: any
     */
    public record Skills(
            Set<String> goals,
            Set<String> uses,
            Set<String> helps,
            Set<String> dimensions,
            Optional<String> data,
            Set<String> sensitive,
            Optional<String> leastBudget,
            Optional<String> mostBudget,
            Set<Language> languages) {

        public Skills {
            goals = Set.copyOf(goals);
            uses = Set.copyOf(uses);
            helps = Set.copyOf(helps);
            dimensions = Set.copyOf(dimensions);
            sensitive = Set.copyOf(sensitive);
            languages = Set.copyOf(languages);
        }
    }

    /**
     * Where it can be had.
     *
     * @param departements where it is
     * @param neighbours whether also in the départements that touch those
     * @param remote whether from anywhere, by wire
     */
    public record Reach(Set<String> departements, boolean neighbours, boolean remote) {

        public Reach {
            departements = Set.copyOf(departements);
        }
    }

    /**
     * When it can be had.
     *
     * @param from and {@code until}: the first and the last day on which it can begin
     * @param validUntil the last day on which it is shown
     * @param lastChecked when somebody last made sure of it
     */
    public record Dates(
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<LocalDate> validUntil,
            Optional<LocalDate> lastChecked) {

        public static final Dates ALWAYS =
                new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * How many companies it can take in a period.
     *
     * @param capacity in all; {@link Integer#MAX_VALUE}: no limit, as for a public scheme
     * @param taken already
     * @param minimum it needs in order to take place
     */
    public record Places(int capacity, int taken, int minimum) {

        public static final Places UNLIMITED = new Places(Integer.MAX_VALUE, 0, 0);

        public int left() {
            return Math.max(0, capacity - taken);
        }
    }
}
