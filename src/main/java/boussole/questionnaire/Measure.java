package boussole.questionnaire;

import boussole.kernel.Text;
import java.util.List;

/**
 * A named figure beside the tree of groups: an aggregation over chosen questions and groups, for conditions and
 * levels to look at.
 *
 * @param members ids of questions and groups
 */
public record Measure(String id, Text name, Aggregation aggregation, List<String> members) {

    public Measure {
        members = List.copyOf(members);
    }
}
