package boussole.scoring;

import boussole.rulebook.RuleFiles;
import boussole.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The rules, checked and compiled: the first time in a process, as at a start, and again, as at a change. */
@State(Scope.Thread)
@Threads(1)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Measurement(iterations = 1)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
public class RuleCompilationBenchmark {

    private final RuleFiles files = new RuleFiles(read());

    private static TreeMap<String, String> read() {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(Path.of("rules/scoring"))) {
            for (Path file : listed.toList()) {
                files.put("scoring/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    @Benchmark
    @Warmup(iterations = 0)
    public Object theFirstTime() {
        return Rulebook.compile(files, Scoring.FACTS);
    }

    @Benchmark
    @Warmup(iterations = 1)
    public Object theSecondTime() {
        return Rulebook.compile(files, Scoring.FACTS);
    }
}
