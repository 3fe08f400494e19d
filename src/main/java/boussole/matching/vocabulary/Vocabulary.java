package boussole.matching.vocabulary;

import boussole.kernel.Text;
import java.util.Map;

/**
 * The words in which needs and offers are told.
 *
 * @param questionnaire whose words they are, without the edition
 * @param data states, the least ready first
 * @param budgets the smallest first, in euros
 * @param dates the soonest first, in months from now
 * @param dimensions the names of the questionnaire's dimensions by id
 */
public record Vocabulary(
        String questionnaire,
        Words sectors,
        Words sizes,
        Words goals,
        Words uses,
        Words helps,
        Words data,
        Words sensitive,
        Words budgets,
        Words dates,
        Map<String, Text> dimensions) {

    public Vocabulary {
        dimensions = Map.copyOf(dimensions);
    }

    /** The name of a dimension; of one that is not known, its id. */
    public Text dimension(String id) {
        return dimensions.getOrDefault(id, Text.same(id));
    }
}
