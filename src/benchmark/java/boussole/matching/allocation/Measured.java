package boussole.matching.allocation;

import boussole.matching.allocation.network.Network;
import boussole.matching.allocation.network.NetworkBuilder;
import boussole.matching.allocation.network.Solver;
import boussole.matching.allocation.problem.Instance;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** What one process measures; it prints one line, which {@link AllocationBenchmark} reads. */
final class Measured {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int FEWEST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 25;
    private static final double ENOUGH_SECONDS = 25;
    /** Processor time is told in hundredths of a second: small problems are solved so often that it has many of them. */
    private static final int PAIRS_A_ROUND = 1_000_000;

    private static final int QUESTIONS = 200;

    private Measured() {}

    /** Takes what is to be measured and the numbers of companies and of offers. */
    public static void main(String[] arguments) throws IOException {
        Instance instance = DrawnRegion.of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        switch (arguments[0]) {
            case "time" -> time(instance);
            case "memory" -> memory(instance);
            case "whyNot" -> whyNot(instance);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Seconds of processor time: the solver alone on the network, and an allocation with its certificate; in turns. */
    private static void time(Instance instance) {
        Network network = NetworkBuilder.of(instance);
        int repeats = Math.max(1, PAIRS_A_ROUND / instance.pairs());
        double[] bare = new double[MOST_ROUNDS];
        double[] whole = new double[MOST_ROUNDS];
        double spent = 0;
        int rounds = -2; // the first two are not counted
        while (rounds < FEWEST_ROUNDS || rounds < MOST_ROUNDS && spent < ENOUGH_SECONDS) {
            double solved = cpuSeconds(repeats, () -> Solver.flows(network));
            double allocated = cpuSeconds(repeats, () -> proven(instance));
            spent += repeats * (solved + allocated);
            if (rounds >= 0) {
                bare[rounds] = solved;
                whole[rounds] = allocated;
            }
            rounds++;
        }
        print("%.4f %.4f %d", median(bare, rounds), median(whole, rounds), rounds);
    }

    /** The most resident memory, in MiB, of a process that builds a problem and allocates it once, and its seconds. */
    private static void memory(Instance instance) throws IOException {
        double seconds = cpuSeconds(1, () -> proven(instance));
        long peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
        print("%d %.4f", peak >> 10, seconds);
    }

    /** Milliseconds of processor time for one price: the median and the most, in a process just started. */
    private static void whyNot(Instance instance) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        Pricing pricing = Pricing.of(instance);
        Random random = new Random(1);
        double[] millis = new double[QUESTIONS];
        int asked = 0;
        while (asked < QUESTIONS) {
            int pair = random.nextInt(instance.pairs());
            long start = thread.getCurrentThreadCpuTime();
            if (pricing.whyNot(instance.companyOf(pair), instance.offerOf(pair)) instanceof WhyNot.Price) {
                millis[asked++] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        print("%.2f %.2f", median(millis, asked), Arrays.stream(millis).max().orElseThrow());
    }

    private static void proven(Instance instance) {
        if (!Allocating.allocate(instance).verdict().valid()) {
            throw new IllegalStateException("not proven");
        }
    }

    /** Of the whole process: compilers and the collection of garbage included. */
    private static double cpuSeconds(int repeats, Runnable work) {
        long start = PROCESS.getProcessCpuTime();
        for (int i = 0; i < repeats; i++) {
            work.run();
        }
        return (PROCESS.getProcessCpuTime() - start) / 1e9 / repeats;
    }

    private static double median(double[] values, int count) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
