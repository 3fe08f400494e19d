package boussole.journey;

import static org.junit.jupiter.api.Assertions.assertAll;

import boussole.journey.PreparedRuns.Run;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, on every device, in both themes and both languages; with {@code -Dboussole.sight=start.*} only those. */
@Journey
class EveryPageJourneyTest {

    /** One state of one page: what must have happened, and where it is then seen. */
    private record Sight(String name, Function<PreparedRuns, Consumer<Visitor>> seen) {

        static Sight of(String name, String address) {
            return new Sight(name, runs -> visitor -> visitor.open(address));
        }

        static Sight of(String name, Function<PreparedRuns, Run> prepared, String below) {
            return new Sight(name, runs -> {
                Run run = prepared.apply(runs);
                return visitor -> visitor.open(run.resume()).open(run.at(below));
            });
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String FULL = "03-eti-avancee";

    private static final List<Sight> ALL = List.of(
            Sight.of("start", "/"),
            Sight.of("start-erased", "/?erased"),
            Sight.of("company", "/start/ai-maturity/full/732829320"),
            Sight.of("link", runs -> runs.started("express"), "/link"),
            Sight.of("questions-first", runs -> runs.started("full"), "/questions/C"),
            Sight.of("questions-scored", runs -> runs.answered(FULL), "/questions/S"),
            Sight.of("questions-ticks", runs -> runs.answered(FULL), "/questions/U"),
            Sight.of("questions-ranks", runs -> runs.answered(FULL), "/questions/N"),
            Sight.of("review-open", runs -> runs.started("express"), "/review"),
            Sight.of("review-complete", runs -> runs.answered(FULL), "/review"),
            Sight.of("result-full", runs -> runs.submitted(FULL), "/result"),
            Sight.of("result-express", runs -> runs.submitted("10-express-retenu"), "/result"),
            Sight.of("result-insufficient", runs -> runs.submitted("22-rien-repondu"), "/result"),
            Sight.of("colleagues", runs -> runs.submitted(FULL), "/colleagues"),
            Sight.of("erasure", runs -> runs.started("express"), "/erasure"),
            Sight.of("not-found", "/nothing-here"));

    static Stream<Sight> sights() {
        String asked = System.getProperty("boussole.sight", ".*");
        return ALL.stream().filter(sight -> sight.name().matches(asked));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void is_in_order_whoever_looks(Sight sight, Visitors visitors) {
        Consumer<Visitor> seen = sight.seen().apply(visitors.runs());

        assertAll(Manner.all().map(manner -> () -> {
            Visitor visitor = visitors.come(manner);
            seen.accept(visitor);
            visitor.flawless(sight.name());
        }));
    }
}
