package boussole.web.api.matching;

import boussole.matching.Kind;
import boussole.review.RunOptions;
import boussole.source.Wording;
import boussole.web.problem.EdgeProblem;
import boussole.web.problem.ProblemError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A run that is to be made; whatever is left out is as usual. */
@Schema(example = """
                {"options": {"want": 3, "perOrganisation": 1, "stability": 50, "coverage": [200, 50, 0], "seed": 0,
                             "kinds": ["club", "expert", "partner"]}}""")
record RunAsked(Optional<OptionsAsked> options) {

    /**
     * How it weighs things, in thousandths of affinity.
     *
     * @param kinds of offers that are given out: club, expert, partner, training, scheme
     * @param want how many proposals a company gets at most
     * @param stability the bonus for keeping a pair of the last published run
     * @param coverage the bonus for a company's first match, its second ...; never growing
     * @param seed rotates ties
     * @param pins pairs that must be matched
     * @param bans pairs that must not
     */
    record OptionsAsked(
            Optional<List<String>> kinds,
            Optional<Integer> want,
            Optional<Integer> perOrganisation,
            Optional<Integer> stability,
            Optional<List<Integer>> coverage,
            Optional<Long> seed,
            Optional<List<PairAsked>> pins,
            Optional<List<PairAsked>> bans) {

        RunOptions options() {
            RunOptions usual = RunOptions.USUAL;
            return new RunOptions(
                    kinds.map(some -> known(whole("kinds", some))).orElse(usual.kinds()),
                    want.orElse(usual.want()),
                    perOrganisation.orElse(usual.perOrganisation()),
                    stability.orElse(usual.stability()),
                    coverage.map(some -> whole("coverage", some)).orElse(usual.coverage()),
                    seed.orElse(usual.seed()),
                    pairs("pins", pins),
                    pairs("bans", bans));
        }

        private static List<RunOptions.Pair> pairs(String field, Optional<List<PairAsked>> asked) {
            return whole(field, asked.orElse(List.of())).stream()
                    .map(pair -> new RunOptions.Pair(pair.company, pair.offer))
                    .toList();
        }

        /** The list, which holds no null. */
        private static <T> List<T> whole(String field, List<T> list) {
            if (list.stream().anyMatch(Objects::isNull)) {
                throw new EdgeProblem.Unprocessable(new ProblemError(
                        "/options/" + field,
                        "null",
                        Wording.of("Cette liste contient null.", "This list holds null.")));
            }
            return list;
        }

        private static Set<Kind> known(List<String> kinds) {
            return kinds.stream().map(CompanyOffersApi::known).collect(Collectors.toSet());
        }
    }

    record PairAsked(String company, String offer) {}

    RunOptions wanted() {
        return options.map(OptionsAsked::options).orElse(RunOptions.USUAL);
    }
}
