package boussole.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.allocation.problem.Instance;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingTest {

    private static final int PROBLEMS = 100;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void no_pin_is_ever_missing_and_no_ban_ever_shown_whatever_is_edited_in_between(int seed) {
        Random random = new Random(seed);
        for (int drawn = 0; drawn < PROBLEMS; drawn++) {
            Instance instance = DrawnProblem.of(random, 10, 6, 0.6);
            for (int edit = 0; edit < 3; edit++) {
                check(instance);
                instance = instance.pairs() == 0 ? instance : edited(instance, random);
            }
            check(instance);
        }
    }

    private static void check(Instance instance) {
        Pricing pricing = Pricing.of(instance);
        Allocation allocation = pricing.allocation();
        assertThat(allocation.verdict().faults()).isEmpty();
        Map<String, List<Alternate>> alternates = Alternates.of(pricing, 3, 50);
        alternates.forEach((company, some) ->
                some.forEach(alternate -> assertThat(inOrganisation(allocation, company, alternate.offer()))
                        .isLessThan(instance.terms().perOrganisation())));
        for (int pair = 0; pair < instance.pairs(); pair++) {
            if (instance.pinned(pair)) {
                assertThat(allocation.holds(pair)).isTrue();
            }
            if (instance.banned(pair)) {
                assertThat(allocation.holds(pair)).isFalse();
                assertThat(pricing.whyNot(instance.companyOf(pair), instance.offerOf(pair)))
                        .isEqualTo(new WhyNot.Banned());
                assertThat(alternates.getOrDefault(instance.company(instance.companyOf(pair)), List.of()))
                        .extracting(Alternate::offer)
                        .doesNotContain(instance.offer(instance.offerOf(pair)));
            }
        }
    }

    /** How many matches the company has in the organisation of that offer; none where it stands alone. */
    private static long inOrganisation(Allocation allocation, String company, String offer) {
        Instance instance = allocation.instance();
        int organisation = instance.organisation(Changed.offer(instance, offer));
        return allocation.matches().stream()
                .filter(match -> organisation >= 0 && match.company().equals(company))
                .filter(match -> instance.organisation(Changed.offer(instance, match.offer())) == organisation)
                .count();
    }

    /** A match is banned, or an alternate pinned, as an advisor would. */
    private static Instance edited(Instance instance, Random random) {
        int pair = random.nextInt(instance.pairs());
        return random.nextBoolean()
                ? Changed.banning(instance, pair)
                : instance.banned(pair)
                        ? instance
                        : Changed.pinning(instance, pair).orElse(instance);
    }
}
