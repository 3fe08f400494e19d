package boussole.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.assessment.StartingAssessment.Started;
import boussole.assessment.TakingAssessment.Outcome;
import boussole.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Results outlive the rules they were made with. */
class ReplayingTest {

    @TempDir
    private Path folder;

    private final MemoryAssessments store = new MemoryAssessments();
    private final Desk.Kept archive = new Desk.Kept();

    @Test
    void a_result_is_made_again_by_the_rules_of_its_day() throws IOException {
        Library old = Desk.library(Path.of("rules"), archive);
        Desk then = new Desk(store, old);
        Started started = then.start();
        then.answer(started, "S1", 2);
        Outcome given = then.submit(started);
        old.keepAll().block();

        Desk now = new Desk(store, Desk.library(changedRules(), archive));
        Outcome replayed = now.submit(started);

        assertThat(replayed.scorecard()).isEqualTo(given.scorecard());
        assertThat(now.start().assessment().origin().edition()).isEqualTo(Prepared.EDITION);
    }

    @Test
    void a_result_whose_rules_were_not_kept_is_not_made_up() throws IOException {
        Desk then = new Desk(store, Desk.library(Path.of("rules"), archive));
        Started started = then.start();
        then.answer(started, "S1", 2);
        then.submit(started);

        Desk now = new Desk(store, Desk.library(changedRules(), archive));

        assertThatThrownBy(() -> now.submit(started)).isInstanceOf(AssessmentProblem.NotReplayable.class);
    }

    private Path changedRules() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("rules"), folder);
        Path gates = folder.resolve("ai-maturity/gates.yaml");
        Files.writeString(
                gates, Files.readString(gates).replace("{question: U2, atLeast: 3}", "{question: U2, atLeast: 2}"));
        return folder;
    }
}
