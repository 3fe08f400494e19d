package boussole.training;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Text;
import boussole.questionnaire.answering.AnswerReader;
import boussole.scoring.PreparedScoring;
import boussole.scoring.Scorecard;
import boussole.scoring.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Scoring SCORING = PreparedScoring.aiMaturity();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final List<String> AISNE = List.of("02");

    private final List<Training> catalogue = new ArrayList<>();

    @Test
    void the_weakest_dimension_chooses_first() {
        catalogue.add(training("a", "A"));
        catalogue.add(training("h", "H"));

        assertThat(ids(card(Map.of("H1", 0, "A1", 2)))).containsExactly("h", "a");
    }

    @Test
    void no_more_than_two_for_a_gap_and_five_in_all() {
        for (int i = 0; i < 4; i++) {
            for (String dimension : List.of("S", "A", "K", "H")) {
                catalogue.add(training(dimension + i, dimension));
            }
        }

        List<String> chosen = ids(card(Map.of("S1", 0, "A1", 1, "H1", 2, "K3", 3)));

        assertThat(chosen).containsExactly("S0", "S1", "A0", "H0", "K0");
    }

    @Test
    void a_dimension_that_is_good_enough_asks_for_none() {
        catalogue.add(training("k", "K"));
        Scorecard card = card(Map.of("K1", 4, "K2", List.of("mfa", "bak", "upd", "edr"), "K3", 4, "K4", 4));

        assertThat(ids(card)).isEmpty();
    }

    @Test
    void what_works_on_the_weakest_question_comes_before_what_is_near_certified_or_cheap() {
        catalogue.add(training("near", "A", List.of("A3"), AISNE, false, 0, Optional.of("RS1111")));
        catalogue.add(training("fitting", "A", List.of("A1"), List.of(), true, 900, Optional.empty()));

        assertThat(ids(card(Map.of("A1", 0, "A3", 2)))).startsWith("fitting");
    }

    @Test
    void then_near_before_remote_certified_before_not_cheaper_before_dearer_and_at_last_by_name() {
        catalogue.add(training("remote", "A", List.of(), List.of(), true, 0, Optional.of("RS1111")));
        catalogue.add(training("certified", "A", List.of(), AISNE, false, 500, Optional.of("RS1111")));
        assertThat(ids(card(Map.of("A1", 1)))).startsWith("certified");

        catalogue.set(0, training("plain", "A", List.of(), AISNE, false, 0, Optional.empty()));
        assertThat(ids(card(Map.of("A1", 1)))).startsWith("certified");

        catalogue.add(training("cheaper", "A", List.of(), AISNE, false, 400, Optional.of("RS1111")));
        assertThat(ids(card(Map.of("A1", 1)))).startsWith("cheaper");

        catalogue.add(training("also", "A", List.of(), AISNE, false, 400, Optional.of("RS1111")));
        assertThat(ids(card(Map.of("A1", 1)))).startsWith("also");
    }

    @Test
    void nothing_is_proposed_that_has_expired_is_far_away_or_for_other_levels() {
        Training good = training("good", "A");
        catalogue.add(new Training(
                "old",
                true,
                Text.same("old"),
                "x",
                List.of("A"),
                List.of(),
                new Training.Range(1, 5),
                AISNE,
                true,
                7,
                new Training.Range(0, 0),
                Optional.empty(),
                TODAY.minusDays(1),
                TODAY,
                "x"));
        catalogue.add(training("far", "A", List.of(), List.of("59"), false, 0, Optional.empty()));
        catalogue.add(new Training(
                "advanced",
                true,
                Text.same("advanced"),
                "x",
                List.of("A"),
                List.of(),
                new Training.Range(3, 5),
                AISNE,
                true,
                7,
                new Training.Range(0, 0),
                Optional.empty(),
                TODAY,
                TODAY,
                "x"));
        catalogue.add(good);

        assertThat(ids(card(Map.of("A1", 1)))).containsExactly("good");
    }

    @Test
    void a_company_that_did_not_say_where_it_works_sees_what_is_held_anywhere() {
        catalogue.add(training("far", "A", List.of(), List.of("59"), false, 0, Optional.empty()));

        List<Proposal> proposals = Matching.proposals(card(Map.of("A1", 1)), List.of(), catalogue, TODAY);

        assertThat(proposals).hasSize(1);
        assertThat(proposals.getFirst().reasons().getLast().fr()).isEqualTo("Elle se tient en 59.");
    }

    @Test
    void each_says_why_in_both_languages() {
        catalogue.add(training("data", "A", List.of("A1"), AISNE, false, 0, Optional.empty()));

        List<Text> reasons = Matching.proposals(card(Map.of("A1", 1, "A3", 4)), AISNE, catalogue, TODAY)
                .getFirst()
                .reasons();

        assertThat(reasons).hasSize(3);
        assertThat(reasons.getFirst().fr()).matches("«\u202fDonnées\u202f» est à \\d+ sur 100\\.");
        assertThat(reasons.getFirst().en()).matches("“Data” stands at \\d+ out of 100\\.");
        assertThat(reasons.get(1).en()).contains("(1 of 4)");
        assertThat(reasons.getLast().en()).isEqualTo("It is held near you (02).");
    }

    @Test
    void nothing_told_asks_for_nothing() {
        catalogue.add(training("data", "A"));

        assertThat(ids(card(Map.of()))).isEmpty();
    }

    private List<String> ids(Scorecard card) {
        return Matching.proposals(card, AISNE, catalogue, TODAY).stream()
                .map(proposal -> proposal.training().id())
                .toList();
    }

    private static Scorecard card(Map<String, Object> answers) {
        return SCORING.score(
                SCORING.questionnaire().mode("full").orElseThrow(),
                AnswerReader.read(SCORING.questionnaire(), new HashMap<>(answers), Map.of()));
    }

    private static Training training(String id, String dimension) {
        return training(id, dimension, List.of(), AISNE, true, 100, Optional.empty());
    }

    private static Training training(
            String id,
            String dimension,
            List<String> questions,
            List<String> departements,
            boolean remote,
            int euros,
            Optional<String> certification) {
        return new Training(
                id,
                true,
                Text.same(id),
                "Atelier fictif",
                List.of(dimension),
                questions,
                new Training.Range(1, 2),
                departements,
                remote,
                7,
                new Training.Range(0, euros),
                certification,
                TODAY,
                TODAY,
                "Exemple fictif");
    }
}
