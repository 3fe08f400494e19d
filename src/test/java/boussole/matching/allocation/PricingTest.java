package boussole.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.allocation.checking.Verdict;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.InstanceBuilder;
import boussole.matching.allocation.problem.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_price_is_what_solving_again_with_the_pair_forced_would_lose(int seed) {
        Random random = new Random(seed);
        int prices = 0;
        while (prices < 100) {
            Instance instance = DrawnProblem.of(random, 14, 8, 0.5);
            Pricing pricing = Pricing.of(instance);
            for (int tries = 0; tries < 5 && instance.pairs() > 0; tries++) {
                int pair = random.nextInt(instance.pairs());
                WhyNot why = pricing.whyNot(instance.companyOf(pair), instance.offerOf(pair));
                Optional<Instance> forced = Changed.pinning(instance, pair);
                switch (why) {
                    case WhyNot.Price price -> {
                        Verdict now = pricing.allocation().verdict();
                        Verdict then = Allocating.allocate(forced.orElseThrow()).verdict();
                        assertThat(now.objective() - then.objective()).isEqualTo(price.cost());
                        assertThat(then.missing() - now.missing()).isEqualTo((int) price.missing());
                        prices++;
                    }
                    case WhyNot.NoRoom noRoom -> assertThat(forced).isEmpty();
                    case WhyNot.Matched matched ->
                        assertThat(pricing.allocation().holds(pair)).isTrue();
                    case WhyNot.Banned banned ->
                        assertThat(instance.banned(pair)).isTrue();
                    case WhyNot.NoPair noPair -> throw new AssertionError("there is a pair");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void an_alternate_s_price_is_that_of_forcing_it(int seed) {
        Random random = new Random(seed);
        int alternates = 0;
        while (alternates < 150) {
            Instance instance = DrawnProblem.of(random, 14, 8, 0.5);
            Pricing pricing = Pricing.of(instance);
            for (Map.Entry<String, List<Alternate>> one :
                    Alternates.of(pricing, 3, 100).entrySet()) {
                for (Alternate alternate : one.getValue()) {
                    int company = Changed.company(instance, one.getKey());
                    WhyNot why = pricing.whyNot(company, Changed.offer(instance, alternate.offer()));
                    assertThat(why)
                            .isInstanceOfSatisfying(
                                    WhyNot.Price.class,
                                    price -> assertThat(price.cost()).isEqualTo(alternate.price()));
                    alternates++;
                }
            }
        }
    }

    @Test
    void the_chain_tells_who_gains_and_who_loses() {
        Instance instance = new InstanceBuilder()
                .company("c1", 1)
                .company("c2", 1)
                .offer("e1", 1, 0, Optional.empty())
                .offer("e2", 1, 0, Optional.empty())
                .pair("c1", "e1", 700, false, false, false)
                .pair("c1", "e2", 500, false, false, false)
                .pair("c2", "e1", 900, false, false, false)
                .pair("c2", "e2", 600, false, false, false)
                .build(Terms.PLAIN);

        WhyNot why = Pricing.of(instance).whyNot(0, 0);

        assertThat(why)
                .isEqualTo(new WhyNot.Price(
                        100,
                        800,
                        0,
                        List.of(
                                new Move("c1", Optional.of("e1"), Optional.of("e2")),
                                new Move("c2", Optional.of("e2"), Optional.of("e1")))));
    }

    @Test
    void an_offer_is_shown_as_an_alternate_no_more_often_than_its_places_allow() {
        InstanceBuilder builder = new InstanceBuilder().offer("full", 8, 0, Optional.empty());
        builder.offer("free", 1, 0, Optional.empty());
        for (int company = 0; company < 8; company++) {
            builder.company("c" + company, 1)
                    .pair("c" + company, "full", 900, false, false, false)
                    .pair("c" + company, "free", 500, false, company == 0, false);
        }
        Pricing pricing = Pricing.of(builder.build(Terms.PLAIN));

        assertThat(Alternates.of(pricing, 3, 100)).hasSize(1).doesNotContainKey("c0");
        assertThat(Alternates.of(pricing, 3, 25)).hasSize(4).doesNotContainKey("c0");
        assertThat(Alternates.of(pricing, 3, 25).values())
                .allSatisfy(own -> assertThat(own).containsExactly(new Alternate("free", 500, 400)));
    }
}
