package boussole.assessment.peers;

import boussole.assessment.AssessmentId;
import boussole.company.Company;
import boussole.kernel.Rational;
import boussole.kernel.SizeClass;
import boussole.scoring.comparison.Peer;
import boussole.scoring.comparison.Traits;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is looked at of a company's own submitted run.
 *
 * @param follows the run it comes after
 * @param level before caps
 */
record Submission(
        AssessmentId id,
        Optional<AssessmentId> follows,
        Company company,
        OptionalInt level,
        Optional<Rational> score,
        Instant at) {

    /** @param earlier the run that each of the others comes after */
    Peer peer(Map<AssessmentId, AssessmentId> earlier) {
        return new Peer(company.siren().orElseGet(() -> first(earlier).value()), traits(), level, score, at);
    }

    /** A company that gave no number is known by the first of its runs. */
    private AssessmentId first(Map<AssessmentId, AssessmentId> earlier) {
        AssessmentId first = follows.orElse(id);
        Set<AssessmentId> seen = new HashSet<>();
        while (earlier.containsKey(first) && seen.add(first)) {
            first = earlier.getOrDefault(first, first);
        }
        return first;
    }

    private Traits traits() {
        return new Traits(
                company.sector(), company.size().flatMap(SizeClass::ofBand), Set.copyOf(company.departements()));
    }
}
