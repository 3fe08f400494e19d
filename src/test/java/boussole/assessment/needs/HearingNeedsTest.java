package boussole.assessment.needs;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.assessment.AssessmentId;
import boussole.company.Company;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HearingNeedsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T10:00:00Z");
    private static final AssessmentId FIRST = new AssessmentId("11111111111111111111111111111111");
    private static final AssessmentId SECOND = new AssessmentId("22222222222222222222222222222222");

    @Test
    void nobody_takes_a_company_s_place_by_giving_its_number() {
        Heard company = heard(SECOND, Optional.empty(), Optional.of("732829320"), MONDAY);
        Heard somebody = heard(FIRST, Optional.empty(), Optional.of("732829320"), TUESDAY);

        assertThat(HearingNeeds.latest(List.of(company, somebody))).containsExactly(somebody, company);
    }

    @Test
    void a_run_gives_way_to_the_one_that_follows_it() {
        Heard before = heard(FIRST, Optional.empty(), Optional.empty(), MONDAY);
        Heard after = heard(SECOND, Optional.of(FIRST), Optional.empty(), TUESDAY);

        assertThat(HearingNeeds.latest(List.of(before, after))).containsExactly(after);
    }

    @Test
    void anonymous_companies_are_not_taken_for_one() {
        Heard one = heard(FIRST, Optional.empty(), Optional.empty(), MONDAY);
        Heard other = heard(SECOND, Optional.empty(), Optional.empty(), MONDAY);

        assertThat(HearingNeeds.latest(List.of(other, one))).containsExactly(one, other);
    }

    private static Heard heard(AssessmentId id, Optional<AssessmentId> follows, Optional<String> siren, Instant at) {
        Company company = new Company(siren, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return new Heard(id, follows, "ai-maturity", company, Optional.of(2), List.of(), Map.of(), Map.of(), at);
    }
}
