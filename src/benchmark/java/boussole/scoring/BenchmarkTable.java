package boussole.scoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and sets each beside the hand-written scorer of the same run, by processor time. */
public final class BenchmarkTable {

    private static final double LONGEST_OF_ONE_RUN = 10_000;

    private BenchmarkTable() {}

    /** Takes JMH's own options; without any, everything. */
    public static void main(String[] options) throws Exception {
        HandWrittenCheck.main(options);
        Map<String, Double> micros = new LinkedHashMap<>();
        for (RunResult result : results(options)) {
            String name = result.getParams().getBenchmark();
            micros.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getSecondaryResults().get(CpuTime.LABEL).getScore());
        }
        double byHand = micros.getOrDefault("byHand", Double.NaN);
        System.out.printf("%n%-20s %12s %18s %16s%n", "", "CPU µs", "a CPU-second", "times by hand");
        micros.forEach((name, each) -> {
            if (each < LONGEST_OF_ONE_RUN) {
                System.out.printf("%-20s %12.2f %18.0f %16.1f%n", name, each, 1_000_000 / each, each / byHand);
            } else {
                System.out.printf("%-20s %12.0f%n", name, each);
            }
        });
    }

    private static Collection<RunResult> results(String[] options) throws Exception {
        return new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .addProfiler(CpuTime.class)
                        .timeout(TimeValue.minutes(5))
                        .build())
                .run();
    }
}
