package boussole.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.allocation.problem.Instance;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocatingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void counts_as_much_as_the_best_of_everything_there_is_to_try(int seed) {
        Random random = new Random(seed);
        for (int drawn = 0; drawn < 100; drawn++) {
            Instance instance = DrawnProblem.of(random, 4, 4, 0.7);

            Allocation allocation = Allocating.allocate(instance);

            TryingEverything.Best best = TryingEverything.of(instance);
            assertThat(allocation.verdict().faults())
                    .as("seed %d, problem %d", seed, drawn)
                    .isEmpty();
            assertThat(allocation.verdict().missing()).isEqualTo(best.missing());
            assertThat(allocation.verdict().objective()).isEqualTo(best.objective());
        }
    }
}
