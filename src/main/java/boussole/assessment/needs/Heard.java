package boussole.assessment.needs;

import boussole.assessment.AssessmentId;
import boussole.company.Company;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a company said in a submitted run of its own, and what came of it.
 *
 * @param follows the run it comes after
 * @param questionnaire such as {@code ai-maturity}
 * @param level reached, from 1
 * @param weakest the ids of its two weakest dimensions, the weakest first
 * @param chosen the keys chosen, by question; the order is that of a ranking
 * @param words written, by question
 */
public record Heard(
        AssessmentId id,
        Optional<AssessmentId> follows,
        String questionnaire,
        Company company,
        Optional<Integer> level,
        List<String> weakest,
        Map<String, List<String>> chosen,
        Map<String, String> words,
        Instant at) {

    public Heard {
        weakest = List.copyOf(weakest);
        chosen = Map.copyOf(chosen);
        words = Map.copyOf(words);
    }
}
