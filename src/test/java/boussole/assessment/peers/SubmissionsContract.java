package boussole.assessment.peers;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.assessment.Assessment;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Role;
import boussole.assessment.AssessmentId;
import boussole.assessment.Keeping;
import boussole.company.Company;
import boussole.kernel.Rational;
import boussole.questionnaire.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What every place that keeps submissions tells of them. */
abstract class SubmissionsContract {

    private static final EditionId EDITION = new EditionId("ai-maturity", "2026.1");
    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
    private static final Part FIRST = new Part.Lead(Optional.empty());
    private static final Company MILL = new Company(
            Optional.of("732829320"),
            Optional.of("Filature fictive"),
            Optional.of("12"),
            Optional.of("textile"),
            List.of("59", "62"));

    abstract Submissions submissions();

    abstract void keep(Assessment assessment);

    @Test
    void tells_what_a_comparison_needs_and_not_the_name() {
        AssessmentId before =
                AssessmentId.read("0123456789abcdef0123456789abcdef").orElseThrow();
        Assessment.Submitted run = submitted("full", MILL, new Part.Lead(Optional.of(before)), MONDAY);
        keep(run);

        assertThat(newest(10))
                .containsExactly(new Submission(
                        run.id(),
                        Optional.of(before),
                        new Company(MILL.siren(), Optional.empty(), MILL.size(), MILL.sector(), MILL.departements()),
                        OptionalInt.of(3),
                        Optional.of(Rational.of(191, 3)),
                        MONDAY));
    }

    @Test
    void tells_of_an_anonymous_run_that_has_no_score() {
        keep(Keeping.submitted(EDITION, "full", Company.UNSAID, FIRST, Optional.empty(), MONDAY));

        Submission told = newest(10).getFirst();

        assertThat(told.company()).isEqualTo(Company.UNSAID);
        assertThat(told.score()).isEmpty();
        assertThat(told.level()).isEmpty();
    }

    @Test
    void leaves_out_open_runs_colleagues_copies_and_other_editions_and_modes() {
        keep(Keeping.open(EDITION, "full", MILL, FIRST));
        keep(submitted(
                "full",
                MILL,
                new Part.Respondent(
                        AssessmentId.read("0123456789abcdef0123456789abcdef").orElseThrow(), Role.IT),
                MONDAY));
        keep(submitted("express", MILL, FIRST, MONDAY));
        keep(Keeping.submitted(
                new EditionId("ai-maturity", "2027.1"), "full", MILL, FIRST, Optional.of(Rational.ONE), MONDAY));

        assertThat(newest(10)).isEmpty();
    }

    @Test
    void gives_the_newest_first_and_no_more_than_were_asked_for() {
        for (int hour = 0; hour < 4; hour++) {
            keep(submitted("full", MILL, FIRST, MONDAY.plusSeconds(3600L * ((hour * 3) % 4))));
        }

        assertThat(newest(3))
                .extracting(Submission::at)
                .containsExactly(MONDAY.plusSeconds(10_800), MONDAY.plusSeconds(7_200), MONDAY.plusSeconds(3_600));
    }

    private List<Submission> newest(int most) {
        return submissions().newest(EDITION, "full", most).collectList().block();
    }

    private static Assessment.Submitted submitted(String mode, Company company, Part part, Instant at) {
        return Keeping.submitted(EDITION, mode, company, part, Optional.of(Rational.of(191, 3)), at);
    }
}
