package boussole.training;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.scoring.GroupResult;
import boussole.scoring.QuestionResult;
import boussole.scoring.Scorecard;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Value;
import boussole.source.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which trainings a result asks for: a function of the result, the company's places, the catalogue and the day.
 *
 * <p>The weakest dimension chooses first, then the next weakest, and again from the beginning, until {@value #MOST} are
 * chosen; a dimension at {@value #ENOUGH} of 100 or more asks for none, and none has more than {@value #PER_GAP}. It
 * chooses, among valid trainings for the company's level that one can attend, the one that works on its weakest
 * questions, near before remote, certified before not, cheaper before dearer.
 */
final class Matching {

    static final int MOST = 5;
    static final int PER_GAP = 2;
    static final int ENOUGH = 60;

    private static final Comparator<GroupResult> WEAKEST_FIRST = Comparator.comparing(Matching::hundredths);

    private final Set<String> departements;
    private final List<GroupResult> gaps;
    private final List<Training> suitable;

    private Matching(Set<String> departements, List<GroupResult> gaps, List<Training> suitable) {
        this.departements = departements;
        this.gaps = gaps;
        this.suitable = suitable;
    }

    /** @param departements where the company works; none: anywhere will do */
    static List<Proposal> proposals(
            Scorecard scorecard, Collection<String> departements, Collection<Training> catalogue, LocalDate day) {
        Optional<Integer> level =
                scorecard.overall().flatMap(Scorecard.Overall::level).map(LevelReached::number);
        Set<String> places = Set.copyOf(departements);
        List<Training> suitable = catalogue.stream()
                .filter(training -> training.validOn(day))
                .filter(training -> level.map(training.levels()::holds).orElse(false))
                .filter(training -> training.remote() || places.isEmpty() || near(training, places))
                .toList();
        return new Matching(places, gaps(scorecard), suitable).proposals();
    }

    private static List<GroupResult> gaps(Scorecard scorecard) {
        return scorecard.dimensions().stream()
                .filter(dimension -> dimension.score().isPresent())
                .filter(dimension -> !hundredths(dimension).atLeast(Rational.of(ENOUGH)))
                .sorted(WEAKEST_FIRST)
                .toList();
    }

    private List<Proposal> proposals() {
        Map<Training, GroupResult> chosen = new LinkedHashMap<>();
        for (int turn = 0; turn < PER_GAP; turn++) {
            for (GroupResult gap : gaps) {
                if (chosen.size() < MOST) {
                    best(gap, chosen.keySet()).ifPresent(training -> chosen.put(training, gap));
                }
            }
        }
        return chosen.entrySet().stream()
                .sorted(Comparator.comparing(choice -> gaps.indexOf(choice.getValue())))
                .map(choice -> new Proposal(choice.getKey(), reasons(choice.getKey(), choice.getValue())))
                .toList();
    }

    private Optional<Training> best(GroupResult gap, Set<Training> taken) {
        return suitable.stream()
                .filter(training -> training.dimensions().contains(gap.group().id()))
                .filter(training -> !taken.contains(training))
                .min(Comparator.<Training, Rational>comparing(training -> weakness(training, gap))
                        .thenComparing(training -> !near(training, departements))
                        .thenComparing(training -> training.certification().isEmpty())
                        .thenComparingInt(training -> training.euros().to())
                        .thenComparing(Training::id));
    }

    /** The points of the weakest question of the gap that the training works on; where it names none, past them all. */
    private static Rational weakness(Training training, GroupResult gap) {
        return weakest(training, gap)
                .flatMap(QuestionResult::points)
                .orElseGet(() -> gap.allQuestions()
                        .map(result -> result.question().form().range().to())
                        .reduce(Rational.ZERO, Rational::max)
                        .plus(Rational.ONE));
    }

    private static Optional<QuestionResult> weakest(Training training, GroupResult gap) {
        return gap.allQuestions()
                .filter(QuestionResult::counts)
                .filter(QuestionResult::asked)
                .filter(result ->
                        training.questions().contains(result.question().id()))
                .min(Comparator.comparing(result -> result.points().orElseThrow()));
    }

    private List<Text> reasons(Training training, GroupResult gap) {
        List<Text> reasons = new ArrayList<>();
        reasons.add(low(gap));
        gaps.stream()
                .filter(served -> !served.equals(gap))
                .filter(served -> training.dimensions().contains(served.group().id()))
                .forEach(served -> reasons.add(low(served)));
        weakest(training, gap).ifPresent(question -> reasons.add(worksOn(question)));
        reasons.add(place(training));
        return reasons;
    }

    /** The score on a scale from 0 to 100, whatever the model's own is. */
    private static Rational hundredths(GroupResult dimension) {
        return dimension.value().map(Value::ratio).orElse(Rational.ZERO).times(Rational.HUNDRED);
    }

    private static Text low(GroupResult gap) {
        return Wording.of(
                "« {0} » est à {1} sur 100.",
                "“{0}” stands at {1} out of 100.",
                gap.group().name(),
                hundredths(gap).toDecimal(0).toPlainString());
    }

    private static Text worksOn(QuestionResult result) {
        return Wording.of(
                "Elle travaille la question « {0} » ({1} sur {2}).",
                "It works on the question “{0}” ({1} of {2}).",
                result.question().title(),
                result.points().orElseThrow(),
                result.question().form().range().to());
    }

    private Text place(Training training) {
        List<String> here =
                training.departements().stream().filter(departements::contains).toList();
        if (!here.isEmpty()) {
            return Wording.of("Elle se tient près de vous ({0}).", "It is held near you ({0}).", here);
        }
        return training.remote()
                ? new Text("Elle se suit à distance.", "It can be followed remotely.")
                : Wording.of("Elle se tient en {0}.", "It is held in {0}.", training.departements());
    }

    private static boolean near(Training training, Set<String> departements) {
        return training.departements().stream().anyMatch(departements::contains);
    }
}
