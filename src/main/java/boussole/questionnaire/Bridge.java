package boussole.questionnaire;

import java.util.Map;
import java.util.Set;

/**
 * How an edition is read beside the one before: which of its questions are the same, under which older name, and
 * which may not be compared. Questions that are not named are taken as the same under the same id.
 *
 * @param from the earlier edition
 * @param renamed this edition's question id to the earlier one's
 * @param changed this edition's questions that may not be compared with any earlier one
 */
public record Bridge(EditionId from, Map<String, String> renamed, Set<String> changed) {

    public Bridge {
        renamed = Map.copyOf(renamed);
        changed = Set.copyOf(changed);
    }
}
