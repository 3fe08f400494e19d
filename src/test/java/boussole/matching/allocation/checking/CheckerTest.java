package boussole.matching.allocation.checking;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.allocation.Allocating;
import boussole.matching.allocation.Allocation;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.InstanceBuilder;
import boussole.matching.allocation.problem.Terms;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private final Instance instance = instance();
    private final Allocation allocation = Allocating.allocate(instance);

    @Test
    void the_solver_s_own_answer_is_proven() {
        assertThat(check(allocation.pairs(), allocation.prices()).faults()).isEmpty();
    }

    @Test
    void a_swapped_pair_is_caught() {
        int[] matches = allocation.pairs();
        for (int at = 0; at < matches.length; at++) {
            for (int other = instance.firstPair(instance.companyOf(matches[at]));
                    other < instance.firstPair(instance.companyOf(matches[at]) + 1);
                    other++) {
                if (!allocation.holds(other) && instance.affinity(other) != instance.affinity(matches[at])) {
                    int[] swapped = matches.clone();
                    swapped[at] = other;
                    assertThat(check(swapped, allocation.prices()).valid()).isFalse();
                }
            }
        }
    }

    @Test
    void a_wrong_price_is_caught() {
        int caught = 0;
        for (int offer = 0; offer < instance.offers(); offer++) {
            long[] offers = allocation.prices().offers().clone();
            offers[offer] += 900;
            Verdict verdict =
                    check(allocation.pairs(), new Prices(allocation.prices().companies(), offers));
            assertThat(verdict.bound()).isGreaterThanOrEqualTo(verdict.objective());
            caught += verdict.valid() ? 0 : 1;
        }
        assertThat(caught).isEqualTo(instance.offers());
    }

    @Test
    void prices_out_of_all_range_prove_nothing() {
        Instance one = new InstanceBuilder()
                .company("c", 16_384)
                .offer("o", 1, 0, Optional.empty())
                .pair("c", "o", 1_000, false, false, false)
                .build(Terms.PLAIN);

        Verdict verdict = Checker.check(one, new int[0], new Prices(new long[] {1L << 50}, new long[] {0}));

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.faults().getFirst().en()).contains("out of all range");
    }

    @Test
    void a_forgotten_pin_a_matched_ban_and_too_many_are_caught() {
        int pin = first(instance::pinned);
        int ban = first(instance::banned);
        int[] without =
                Arrays.stream(allocation.pairs()).filter(pair -> pair != pin).toArray();
        int[] with = IntStream.concat(Arrays.stream(allocation.pairs()), IntStream.of(ban))
                .toArray();
        int[] all = IntStream.range(0, instance.pairs()).toArray();

        assertThat(told(without)).contains("pinned pair forgotten");
        assertThat(told(with)).contains("banned pair matched");
        assertThat(told(all)).contains("too many for c0").contains("too many offers of one organisation");
        assertThat(told(new int[] {0, 0, -1})).contains("a matched pair does not exist, or twice");
    }

    @Test
    void it_shares_nothing_with_the_solver() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("boussole.matching.allocation.checking")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "boussole.matching.allocation", "boussole.matching.allocation.network..", "com.google..")
                .check(new ClassFileImporter()
                        .withImportOption(location -> !location.contains("test-classes"))
                        .importPackages("boussole.matching.allocation"));
    }

    private Verdict check(int[] matches, Prices prices) {
        return Checker.check(instance, matches, prices);
    }

    private String told(int[] matches) {
        return check(matches, allocation.prices()).faults().stream()
                .map(fault -> fault.en())
                .reduce("", String::concat);
    }

    private int first(IntPredicate which) {
        return IntStream.range(0, instance.pairs()).filter(which).findFirst().orElseThrow();
    }

    private static Instance instance() {
        Random random = new Random(5);
        InstanceBuilder builder = new InstanceBuilder();
        for (int offer = 0; offer < 8; offer++) {
            builder.offer("o" + offer, 3, offer % 4 == 0 ? 2 : 0, Optional.of("g" + offer / 3));
        }
        for (int company = 0; company < 12; company++) {
            builder.company("c" + company, 2);
            for (int offer = 0; offer < 8; offer++) {
                builder.pair(
                        "c" + company,
                        "o" + offer,
                        random.nextInt(1_001),
                        company == 3 && offer == 6,
                        company == 4 && offer == 1,
                        random.nextInt(5) == 0);
            }
        }
        return builder.build(new Terms(60, List.of(200, 50), 1, List.of(0, 30), 9));
    }
}
