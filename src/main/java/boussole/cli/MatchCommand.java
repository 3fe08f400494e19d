package boussole.cli;

import boussole.kernel.Language;
import boussole.matching.allocation.Allocation;
import boussole.matching.allocation.Pricing;
import boussole.matching.allocation.checking.Checker;
import boussole.matching.allocation.json.Problem;
import boussole.matching.allocation.json.ProblemReader;
import boussole.matching.allocation.json.RunWriter;
import boussole.matching.allocation.json.RunWriter.Answered;
import boussole.matching.allocation.problem.SolverUnavailable;
import boussole.source.FaultyFiles;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Allocates the problem of a file and prints what came of it, proven, as JSON. */
record MatchCommand(String name, Language language, PrintStream out, PrintStream err) implements Command {

    private static final double NANOSECONDS = 1e9;

    @Override
    public int run() {
        try {
            solve(LargeFile.read(name, bytes -> ProblemReader.read(name, bytes)));
            return CommandLine.DONE;
        } catch (FaultyFiles faulty) {
            faulty.faults().forEach(fault -> err.println(fault.told(language)));
            return CommandLine.REFUSED;
        } catch (SolverUnavailable unavailable) {
            err.println(unavailable.text().in(language));
            return CommandLine.REFUSED;
        } catch (OutOfMemoryError tooLarge) {
            ProblemReader.tooLarge(name).faults().forEach(fault -> err.println(fault.told(language)));
            return CommandLine.REFUSED;
        }
    }

    private void solve(Problem problem) {
        long start = System.nanoTime();
        Pricing pricing = Pricing.of(problem.instance());
        long solved = System.nanoTime();
        Allocation allocation = pricing.allocation();
        Checker.check(allocation.instance(), allocation.pairs(), allocation.prices());
        long certified = System.nanoTime();
        List<Answered> answers = problem.whyNot().stream()
                .map(asked -> new Answered(asked, pricing.whyNot(asked.company(), asked.offer())))
                .toList();
        Map<String, Double> seconds = new LinkedHashMap<>();
        seconds.put("solve", seconds(start, solved));
        seconds.put("certify", seconds(solved, certified));
        seconds.put("whyNot", seconds(certified, System.nanoTime()));
        RunWriter.write(allocation, answers, seconds, out);
        out.println();
    }

    private static double seconds(long from, long to) {
        return Math.round((to - from) / NANOSECONDS * 1_000) / 1_000.0;
    }
}
