package boussole.web.leader.result;

import boussole.kernel.Language;
import boussole.kernel.SizeClass;
import boussole.kernel.Text;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Level;
import boussole.questionnaire.Question.CompanyFact;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.comparison.PeerComparison;
import boussole.scoring.comparison.PeerComparison.Placed;
import boussole.scoring.comparison.Traits;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Where a company stands among others, in one language. */
sealed interface AmongPeers {

    Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * @param circle what the peers have in common with the company, in words; empty: the questionnaire and the run alone
     * @param peers how many there are
     * @param below how many of them are at a lower level, {@code beside} at the same one, {@code above} at a higher one
     */
    record Shown(List<String> circle, int peers, int below, int beside, int above, List<Bar> levels)
            implements AmongPeers {

        @Override
        public String state() {
            return "shown";
        }
    }

    /**
     * @param there how many other companies there are in all
     * @param needed how many it takes
     */
    record Hidden(int there, int needed) implements AmongPeers {

        @Override
        public String state() {
            return "hidden";
        }
    }

    /** The others are still being read: the page does not wait for them. */
    record Later() implements AmongPeers {

        @Override
        public String state() {
            return "later";
        }
    }

    /** So that a page can tell which it is. */
    String state();

    /** The comparison, or after two seconds that it comes later: the others go on being read, for who asks again. */
    static Mono<AmongPeers> soon(Mono<AmongPeers> comparison) {
        return comparison.timeout(PATIENCE, Mono.just(new Later()));
    }

    /** One level and how many peers reached it before caps; {@code own}: the company's own. */
    record Bar(int number, String name, int peers, boolean own) {}

    static AmongPeers of(PeerComparison comparison, Questionnaire questionnaire, Language language) {
        return switch (comparison) {
            case PeerComparison.TooFew few -> new Hidden(few.there(), few.needed());
            case Placed placed ->
                new Shown(
                        circle(placed.circle(), questionnaire, language),
                        placed.peers(),
                        placed.below(),
                        placed.beside(),
                        placed.above(),
                        bars(placed, questionnaire.levels(), language));
        };
    }

    private static List<Bar> bars(Placed placed, List<Level> levels, Language language) {
        return placed.levels().stream()
                .map(at -> new Bar(
                        at.level(),
                        name(levels, at.level()).in(language),
                        at.peers(),
                        placed.level().equals(OptionalInt.of(at.level()))))
                .toList();
    }

    private static Text name(List<Level> levels, int number) {
        return levels.stream()
                .filter(level -> level.number() == number)
                .map(Level::name)
                .findFirst()
                .orElse(Text.NONE);
    }

    private static List<String> circle(Traits traits, Questionnaire questionnaire, Language language) {
        return Stream.of(
                        traits.sector().stream().map(key -> name(CompanyFact.SECTOR, key, questionnaire, language)),
                        traits.size().stream().map(SizeClass::words).map(words -> words.in(language)),
                        traits.departements().stream()
                                .sorted()
                                .map(key -> name(CompanyFact.DEPARTEMENTS, key, questionnaire, language)))
                .flatMap(words -> words)
                .toList();
    }

    /** As the questionnaire's own list names it; the key where it names it no longer. */
    private static String name(CompanyFact fact, String key, Questionnaire questionnaire, Language language) {
        return questionnaire
                .telling(fact)
                .filter(question -> question.form() instanceof AnswerForm.Choosing)
                .flatMap(question -> ((AnswerForm.Choosing) question.form()).option(key))
                .map(option -> option.name().in(language))
                .orElse(key);
    }
}
