package boussole.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.InstanceBuilder;
import boussole.matching.allocation.problem.Terms;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The classic assignment problem: everyone wants one, every offer has one place, every pair is possible. */
class AssignmentTest {

    private static final int SIDE = 120;

    @Test
    void finds_the_optimum_that_the_hungarian_method_finds() {
        Random random = new Random(31);
        int[][] costs = new int[SIDE][SIDE];
        for (int[] row : costs) {
            Arrays.setAll(row, column -> 1 + random.nextInt(100));
        }

        Allocation allocation = Allocating.allocate(problem(costs));

        assertThat(allocation.verdict().faults()).isEmpty();
        assertThat(allocation.size()).isEqualTo(SIDE);
        assertThat(SIDE * 1_000L - allocation.totalAffinity()).isEqualTo(hungarian(costs));
    }

    private static Instance problem(int[][] costs) {
        InstanceBuilder builder = new InstanceBuilder();
        for (int i = 0; i < costs.length; i++) {
            builder.company("c" + i, 1).offer("o" + i, 1, 0, Optional.empty());
        }
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs.length; j++) {
                builder.pair("c" + i, "o" + j, 1_000 - costs[i][j], false, false, false);
            }
        }
        return builder.build(Terms.PLAIN);
    }

    /** The lowest cost, after Kuhn and Munkres by shortest augmenting paths; rows and columns count from 1. */
    private static long hungarian(int[][] costs) {
        int n = costs.length;
        long[] rows = new long[n + 1];
        long[] columns = new long[n + 1];
        int[] rowOf = new int[n + 1];
        int[] before = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            rowOf[0] = row;
            int column = 0;
            long[] least = new long[n + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] used = new boolean[n + 1];
            do {
                used[column] = true;
                long delta = Long.MAX_VALUE;
                int next = 0;
                for (int j = 1; j <= n; j++) {
                    if (!used[j]) {
                        long reduced = costs[rowOf[column] - 1][j - 1] - rows[rowOf[column]] - columns[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            before[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= n; j++) {
                    if (used[j]) {
                        rows[rowOf[j]] += delta;
                        columns[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        return -columns[0];
    }
}
