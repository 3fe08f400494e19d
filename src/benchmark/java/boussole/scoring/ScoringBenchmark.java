package boussole.scoring;

import boussole.questionnaire.Mode;
import boussole.questionnaire.answering.Answers;
import boussole.rulebook.Deliberation;
import boussole.scoring.policy.Standing;
import boussole.scoring.projection.Appraisal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One full ai-maturity run, scored: by hand, by arithmetic alone, by the rules alone, by the engine, and with the way up
 * to the next level. Every worked case of a full run with at least 40 answers takes its turn.
 */
@State(Scope.Thread)
@Threads(1)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 7, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class ScoringBenchmark {

    /** A company's run, with what earlier steps make of it. */
    private record Run(Answers answers, Results results, Standing standing) {}

    private final Scoring scoring = PreparedScoring.aiMaturity();
    private final Mode full = scoring.questionnaire().mode("full").orElseThrow();
    private final Deliberation rules =
            PreparedScoring.rulebook().given(scoring.policy().rows());
    private List<Run> runs = List.of();
    private int turn;

    @Setup
    public void read() {
        List<WorkedCase> cases = WorkedCase.in(WorkedCase.FOLDER.resolve("ai-maturity"));
        cases.forEach(HandWrittenCheck::compare);
        runs = cases.stream()
                .filter(worked -> worked.mode().equals("full"))
                .map(worked -> worked.answers(scoring.questionnaire()))
                .filter(answers -> answers.byQuestion().size() >= 40)
                .map(this::run)
                .toList();
    }

    private Run run(Answers answers) {
        Results results = scoring.results(full, answers);
        String questionnaire = scoring.questionnaire().id().questionnaire();
        return new Run(
                answers,
                results,
                new Standing(
                        questionnaire,
                        "full",
                        results.levelByScore().orElse(Standing.NO_LEVEL),
                        Integer.MAX_VALUE,
                        results));
    }

    private Run next() {
        turn = turn + 1 == runs.size() ? 0 : turn + 1;
        return runs.get(turn);
    }

    @Benchmark
    public Object byHand() {
        return HandWrittenScorer.score(next().answers(), true);
    }

    @Benchmark
    public Object arithmeticAlone() {
        return scoring.results(full, next().answers());
    }

    @Benchmark
    public Object rulesAlone() {
        return rules.findings(next().standing());
    }

    @Benchmark
    public Object engine() {
        return scoring.score(full, next().answers());
    }

    @Benchmark
    public Object engineWithTheWayUp() {
        return Appraisal.of(scoring, full, next().answers());
    }
}
