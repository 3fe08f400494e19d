package boussole.matching.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import boussole.matching.Need;
import boussole.matching.vocabulary.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedReaderTest {

    private static final Need.Profile PROFILE = new Need.Profile(
            Optional.empty(), Optional.empty(), Optional.of("retail"), Set.of("59"), Optional.of(2), List.of("A"));

    @Test
    void reads_another_questionnaire_by_its_own_keys_and_questions() {
        NeedReader reader = FittingTables.read(PreparedFitting.tables("need", "needs:\n", """
                                needs:
                                  - questionnaire: other
                                    uses: {question: q7, means: {reading: idp, seeing: vis}, unknown: [later]}
                                    languages: {question: q9}
                                    words: {question: q8}
                                """), Labels.NONE)
                .needs();

        Need need = reader.need(
                "c1",
                "hdf",
                PROFILE,
                "other",
                Map.of(
                        "q7", List.of("seeing", "later", "nonsense"),
                        "q8", List.of("Voir les rayures."),
                        "q9", List.of("en")),
                Set.of(Language.FR),
                Set.of("acme"));

        assertThat(need.project().uses()).containsExactly("vis");
        assertThat(need.project().words()).isEqualTo("Voir les rayures.");
        assertThat(need.project().budget()).isEmpty();
        assertThat(need.languages()).containsExactly(Language.EN);
        assertThat(need.conflicts()).containsExactly("acme");
        assertThat(need.profile()).isEqualTo(PROFILE);
    }

    @Test
    void takes_the_languages_given_where_the_questionnaire_tells_none() {
        Need need = PreparedFitting.fitting()
                .needs()
                .need("c1", "hdf", PROFILE, "ai-maturity", Map.of(), Set.of(Language.FR), Set.of());

        assertThat(need.languages()).containsExactly(Language.FR);
        assertThat(need.project().goals()).isEmpty();
    }

    @Test
    void keeps_the_order_of_a_ranking() {
        Need.Project project =
                PreparedFitting.fitting().needs().project("ai-maturity", Map.of("N8", List.of("lab", "aware", "fund")));

        assertThat(project.helps()).containsExactly("lab", "aware", "fund");
    }
}
