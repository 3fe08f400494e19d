package boussole.review;

import boussole.matching.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run came to, in figures; its pairs are kept beside it.
 *
 * @param rules the hash of the rules and tables it was made with
 * @param record under which name the whole is kept
 * @param proposed how many companies got no proposal, one, two ...
 * @param offered how many offers of each kind took part
 * @param unmet what was asked for and could not be met
 * @param difference from the run that was published when this one was made; empty for the first
 * @param dial what other bonuses for stability would have given
 * @param holes companies with nothing to offer them, by what is missing
 */
public record Outcome(
        String rules,
        String record,
        Totals totals,
        List<Integer> proposed,
        Map<Kind, Integer> offered,
        List<Unmet> unmet,
        boolean proven,
        Optional<Difference> difference,
        List<Setting> dial,
        List<Hole> holes) {

    public Outcome {
        proposed = List.copyOf(proposed);
        offered = Map.copyOf(offered);
        unmet = List.copyOf(unmet);
        dial = List.copyOf(dial);
        holes = List.copyOf(holes);
    }

    /** @param bound what the certificate's prices say no allocation can exceed: equal to the objective */
    public record Totals(
            int companies, int offers, long pairs, int matches, long totalAffinity, long objective, long bound) {}

    /**
     * What was asked for and could not be met.
     *
     * @param kind {@code minimum}, {@code pin} or {@code ban}
     * @param company of a pin or a ban
     * @param missing places of the minimum
     */
    public record Unmet(String kind, Optional<String> company, String offer, int missing) {

        public static Unmet minimum(String offer, int missing) {
            return new Unmet("minimum", Optional.empty(), offer, missing);
        }

        public static Unmet ban(RunOptions.Pair pair) {
            return new Unmet("ban", Optional.of(pair.company()), pair.offer(), 1);
        }

        public static Unmet pin(RunOptions.Pair pair) {
            return new Unmet("pin", Optional.of(pair.company()), pair.offer(), 1);
        }
    }

    /** Pairs beside those of the run {@code since}. */
    public record Difference(RunId since, int kept, int added, int dropped) {}

    /**
     * Another bonus for what stays.
     *
     * @param changed pairs that are not those of the last published run
     * @param affinityLost against the allocation without any bonus for stability
     */
    public record Setting(int stability, int changed, long affinityLost) {}

    /**
     * Companies with nothing to offer them.
     *
     * @param criteria the fewest that stand between them and the offers that come closest, such as {@code level}
     * @param values what these companies have there, as words: {@code 1}, {@code 02}
     * @param examples some of the companies, by id
     */
    public record Hole(List<String> criteria, Map<String, Integer> values, int companies, List<String> examples) {

        public Hole {
            criteria = List.copyOf(criteria);
            values = Map.copyOf(values);
            examples = List.copyOf(examples);
        }
    }
}
