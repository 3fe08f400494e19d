package boussole.review;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.Kind;
import boussole.review.MatchingRun.Ending;
import boussole.review.MatchingRun.Order;
import boussole.review.MatchingRun.Progress;
import boussole.review.MatchingRun.Stage;
import boussole.review.MatchingRun.Working;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every place that keeps runs promises. */
abstract class RunsContract {

    static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
    static final RunId ID = new RunId("0123456789abcdef0123456789abcdef");
    static final RunOptions OPTIONS = new RunOptions(
            Set.of(Kind.CLUB, Kind.EXPERT),
            3,
            1,
            50,
            List.of(200, 50, 0),
            7,
            List.of(new RunOptions.Pair("c.1", "$e")),
            List.of());
    static final Outcome OUTCOME = new Outcome(
            "sha256:r",
            "1",
            new Outcome.Totals(3, 2, 5, 4, 3_200, 3_400, 3_400),
            List.of(1, 0, 2),
            Map.of(Kind.CLUB, 1),
            List.of(Outcome.Unmet.minimum("e.7", 2)),
            true,
            Optional.of(new Outcome.Difference(ID, 2, 1, 1)),
            List.of(new Outcome.Setting(50, 2, 120)),
            List.of(new Outcome.Hole(List.of("level"), Map.of("1", 2), 2, List.of("c.1"))));

    abstract Runs runs();

    @Test
    void every_state_is_read_as_it_was_written() {
        Working working = working(ID, MONDAY).takenUp(MONDAY).at(new Progress(Stage.FITTING, 12, 400), MONDAY);
        List<MatchingRun> states = List.of(
                working,
                working.ready(OUTCOME, MONDAY),
                working.ready(OUTCOME, MONDAY).published(MONDAY.plusSeconds(60)),
                working.ended(Ending.CANCELLED, "", MONDAY));
        for (int i = 0; i < states.size(); i++) {
            runs().remove(ID).block();

            assertThat(runs().insert(states.get(i)).block()).isTrue();
            assertThat(runs().find(ID).block()).isEqualTo(states.get(i));
        }
    }

    @Test
    void a_run_is_inserted_once_and_replaced_only_where_nobody_wrote_in_between() {
        Working working = working(ID, MONDAY);
        assertThat(runs().insert(working).block()).isTrue();
        assertThat(runs().insert(working).block()).isFalse();

        Working taken = working.takenUp(MONDAY);

        assertThat(runs().replace(taken).block()).isTrue();
        assertThat(runs().replace(taken).block()).isFalse();
        assertThat(runs().find(ID).block()).isEqualTo(taken);
    }

    @Test
    void the_newest_come_first_and_another_territory_s_not_at_all() {
        for (int i = 0; i < 4; i++) {
            runs().insert(working(new RunId(("%032d").formatted(i)), MONDAY.plusSeconds((i * 3) % 4)))
                    .block();
        }
        runs().insert(Working.ordered(new Order(ID, "bretagne", OPTIONS, MONDAY)))
                .block();

        assertThat(runs().latest("hauts-de-france", 3).collectList().block())
                .extracting(run -> run.order().at())
                .containsExactly(MONDAY.plusSeconds(3), MONDAY.plusSeconds(2), MONDAY.plusSeconds(1));
    }

    @Test
    void a_desk_is_changed_only_where_nobody_wrote_in_between() {
        Desk empty = runs().desk("hauts-de-france").block();

        Desk taken = empty.letIn(ID, MONDAY);

        assertThat(runs().replace(taken).block()).isTrue();
        assertThat(runs().replace(taken).block()).isFalse();
        assertThat(runs().replace(taken.publishing(ID)).block()).isTrue();
        assertThat(runs().desk("hauts-de-france").block()).isEqualTo(taken.publishing(ID));
    }

    static Working working(RunId id, Instant at) {
        return Working.ordered(new Order(id, "hauts-de-france", OPTIONS, at));
    }
}
