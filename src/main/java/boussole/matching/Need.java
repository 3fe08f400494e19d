package boussole.matching;

import boussole.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a company looks for and what stands in the way, as far as it said so. What it left unsaid vetoes nothing.
 *
 * @param company its id in this run; never shown to an offer's owner
 * @param territory the hub it belongs to
 * @param profile who it is
 * @param project what it wants to do
 * @param languages it can work in; none said: any
 * @param conflicts organisations it must not be put together with, by id
 */
public record Need(
        String company,
        String territory,
        Profile profile,
        Project project,
        Set<Language> languages,
        Set<String> conflicts) {

    public Need {
        languages = Set.copyOf(languages);
        conflicts = Set.copyOf(conflicts);
    }

    /**
     * Who it is.
     *
     * @param siren nine digits
     * @param size an INSEE staff band such as {@code 12}
     * @param sector as the questionnaire's list has it, such as {@code logistics}
     * @param departements where it works: {@code 59}
     * @param level reached, from 1
     * @param weakest the ids of its two weakest dimensions, the weakest first
     */
    public record Profile(
            Optional<String> siren,
            Optional<String> size,
            Optional<String> sector,
            Set<String> departements,
            Optional<Integer> level,
            List<String> weakest) {

        public Profile {
            departements = Set.copyOf(departements);
            weakest = List.copyOf(weakest);
        }
    }

    /**
     * What it wants to do. Words are those of {@code rules/matching/vocabulary.yaml}.
     *
     * @param goals what it wants to improve: {@code time}, {@code quality}
     * @param uses the kinds of use it has in mind: {@code idp}, {@code vis}
     * @param data the state of its data: {@code files}
     * @param sensitive what its data holds: {@code pii}, {@code sens}, {@code secret}
     * @param budget a band: {@code b1}
     * @param date when it wants a first result: {@code t0}
     * @param helps the kinds of help it prefers, the first choice first: {@code expert}
     * @param words its own description; empty where it wrote none
     */
    public record Project(
            Set<String> goals,
            Set<String> uses,
            Optional<String> data,
            Set<String> sensitive,
            Optional<String> budget,
            Optional<String> date,
            List<String> helps,
            String words) {

        public Project {
            goals = Set.copyOf(goals);
            uses = Set.copyOf(uses);
            sensitive = Set.copyOf(sensitive);
            helps = List.copyOf(helps);
        }
    }
}
