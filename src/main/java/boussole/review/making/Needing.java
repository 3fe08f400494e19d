package boussole.review.making;

import boussole.assessment.needs.Heard;
import boussole.matching.Need;
import boussole.matching.fitting.NeedReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a company said, as a need in a territory. */
public final class Needing {

    private Needing() {}

    public static Need of(Heard heard, String territory, NeedReader reader) {
        Map<String, List<String>> answers = new HashMap<>(heard.chosen());
        heard.words().forEach((question, words) -> answers.put(question, List.of(words)));
        return reader.need(
                heard.id().value(),
                territory,
                new Need.Profile(
                        heard.company().siren(),
                        heard.company().size(),
                        heard.company().sector(),
                        Set.copyOf(heard.company().departements()),
                        heard.level(),
                        heard.weakest()),
                heard.questionnaire(),
                answers,
                Set.of(),
                Set.of());
    }
}
