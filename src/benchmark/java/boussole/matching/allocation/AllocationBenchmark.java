package boussole.matching.allocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Regions that grow, each measured in processes of its own: the solver alone beside an allocation with its certificate,
 * the most memory that one allocation takes, and what one question "why not" takes. Draws the growth.
 */
public final class AllocationBenchmark {

    /** Companies; five for each offer. */
    private static final int[] SIZES = {500, 1_000, 2_000, 4_000, 8_000, 16_000, 40_000};

    private static final int COMPANIES_AN_OFFER = 5;
    private static final int ASKED_ABOUT = 4_000;

    private AllocationBenchmark() {}

    /** Takes the file to draw into. */
    public static void main(String[] arguments) throws IOException {
        System.out.printf(
                "%9s %7s %9s %9s %9s %6s %7s%n",
                "companies", "offers", "pairs", "solver s", "proven s", "times", "MiB");
        List<GrowthPlot.Point> points = new ArrayList<>();
        for (int companies : SIZES) {
            String[] time = measured("time", companies);
            String[] memory = measured("memory", companies);
            double bare = Double.parseDouble(time[0]);
            double whole = Double.parseDouble(time[1]);
            int pairs = companies * Math.min(50, companies / COMPANIES_AN_OFFER);
            points.add(new GrowthPlot.Point(pairs, whole, Double.parseDouble(memory[0])));
            System.out.printf(
                    Locale.ROOT,
                    "%9d %7d %9d %9.3f %9.3f %6.2f %7s   (%s rounds; the first, cold: %s s)%n",
                    companies,
                    companies / COMPANIES_AN_OFFER,
                    pairs,
                    bare,
                    whole,
                    whole / bare,
                    memory[0],
                    time[2],
                    memory[1]);
        }
        String[] whyNot = measured("whyNot", ASKED_ABOUT);
        System.out.printf(
                "one why-not among %d companies: median %s ms, most of 200 %s ms%n", ASKED_ABOUT, whyNot[0], whyNot[1]);
        Files.writeString(Path.of(arguments[0]), GrowthPlot.of(points));
    }

    /** With the launcher's choice of collector and heap. */
    private static String[] measured(String what, int companies) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xms64m",
                        "-XX:MaxRAMPercentage=50",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Measured.class.getName(),
                        what,
                        Integer.toString(companies),
                        Integer.toString(companies / COMPANIES_AN_OFFER))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var answer = process.inputReader()) {
            return answer.readLine().split(" ");
        }
    }
}
