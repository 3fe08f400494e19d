package boussole.assessment.needs;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.assessment.Assessment;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Result;
import boussole.assessment.Assessment.Role;
import boussole.assessment.AssessmentId;
import boussole.assessment.Keeping;
import boussole.company.Company;
import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.answering.Answers;
import boussole.support.StorePlace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps assessments tells matching of them. */
abstract class SubmittedRunsContract {

    private static final EditionId EDITION = new EditionId("ai-maturity", "2026.1");
    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
    private static final Part LEAD = new Part.Lead(Optional.empty());
    private static final Company MILL = new Company(
            Optional.of("732829320"),
            Optional.of("Filature fictive"),
            Optional.of("12"),
            Optional.of("textile"),
            List.of("59", "62"));
    private static final Answers SAID = Answers.NONE
            .with("N2", new Answer.Choices(List.of("idp", "rag")))
            .with("N6", new Answer.Choice("b1"))
            .with("N3", new Answer.Words("Lire les bons de commande"))
            .with("N7", Answer.UNKNOWN)
            .with("S4", new Answer.NotRelevant("aucun salarié"));

    private static final List<String> WEAKEST = List.of("A", "K");

    private Optional<StorePlace.Opened> store = Optional.empty();

    abstract StorePlace place();

    @BeforeEach
    void open() {
        store = Optional.of(place().open());
    }

    @AfterEach
    void close() {
        store.ifPresent(StorePlace.Opened::close);
    }

    @Test
    void tells_what_was_chosen_and_written_and_what_came_of_it() {
        Assessment run = kept(LEAD, MONDAY);

        Heard heard = runs().find(run.id()).block();

        assertThat(heard)
                .isEqualTo(new Heard(
                        run.id(),
                        Optional.empty(),
                        "ai-maturity",
                        MILL,
                        Optional.of(2),
                        WEAKEST,
                        Map.of("N2", List.of("idp", "rag"), "N6", List.of("b1")),
                        Map.of("N3", "Lire les bons de commande"),
                        MONDAY));
        assertThat(runs().upTo(MONDAY).collectList().block()).containsExactly(heard);
    }

    @Test
    void leaves_out_what_came_later_open_runs_and_colleagues_copies() {
        kept(LEAD, MONDAY.plusSeconds(1));
        AssessmentId lead = new AssessmentId("0123456789abcdef0123456789abcdef");
        Assessment colleague = kept(new Part.Respondent(lead, Role.IT), MONDAY);
        Assessment open = keeping().keep(Keeping.open(EDITION, "full", MILL, LEAD));

        assertThat(runs().upTo(MONDAY).collectList().block()).isEmpty();
        assertThat(runs().find(colleague.id()).blockOptional()).isEmpty();
        assertThat(runs().find(open.id()).blockOptional()).isEmpty();
    }

    private Assessment kept(Part part, Instant at) {
        Assessment.Submitted run = Keeping.submitted(EDITION, "full", MILL, part, Optional.of(Rational.of(191, 3)), at);
        return keeping()
                .keep(new Assessment.Submitted(
                        run.origin(),
                        new Assessment.Said(SAID, Map.of()),
                        run.ties(),
                        new Result(
                                "sha256:q",
                                "sha256:r",
                                run.result().score(),
                                run.result().level(),
                                Map.of("S", Rational.of(200, 3), "A", Rational.of(1, 3), "K", Rational.of(50)),
                                List.of(),
                                List.of()),
                        run.at(),
                        run.version()));
    }

    private Keeping keeping() {
        return new Keeping(store.orElseThrow().template());
    }

    private SubmittedRuns runs() {
        return new MongoSubmittedRuns(store.orElseThrow().template());
    }
}
