package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm.SingleChoice;
import boussole.questionnaire.AnswerForm.TickList;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Compared;
import boussole.questionnaire.Condition.Comparison;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Evidence;
import boussole.scoring.QuestionResult;
import boussole.scoring.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One search for changed answers that meet a level's requirements. What only one question can mend is mended first;
 * then every alternative is followed; then the narrowest figure is raised, each time by the best answer to the question
 * that raises it most, the overall score and the share of proofs last.
 */
final class Search {

    private static final int MOST_CHANGES = 60;
    private static final int MOST_WAYS = 32;
    private static final Comparator<Condition> NARROWEST_FIRST = Comparator.comparingInt(Search::breadth);

    private final Requirements requirements;
    private final Map<Figure, List<Lead>> rankings = new HashMap<>();
    private int ways = 1;

    /**
     * A question whose best answer may raise a figure.
     *
     * @param rise by how much, when it was ranked; where figures are weighted means it stays so
     */
    private record Lead(String question, Rational rise, Rational points) {

        private static final Comparator<Lead> MOST_PROMISING_FIRST =
                Comparator.comparing(Lead::rise).reversed().thenComparing(Lead::points);
    }

    Search(Requirements requirements) {
        this.requirements = requirements;
    }

    /** Empty where no change of answers that was tried leads there. */
    Optional<Attempt> from(Attempt start) {
        return from(start, List.of());
    }

    private Optional<Attempt> from(Attempt start, List<Condition> chosen) {
        Attempt now = start;
        for (int changes = 0; changes < MOST_CHANGES; changes++) {
            List<Condition> missing = requirements.missing(now.results(), chosen);
            if (missing.isEmpty()) {
                return requirements.met(now.results()) ? Optional.of(now) : Optional.empty();
            }
            Condition first = missing.stream().min(NARROWEST_FIRST).orElseThrow();
            if (first instanceof Condition.Any any) {
                return byEachPart(any, now, chosen);
            }
            Optional<Attempt> next = better(now, first);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (!next.get().results().asksAs(now.results())) {
                rankings.clear();
            }
            now = next.get();
        }
        return Optional.empty();
    }

    /** The way with the fewest changes. */
    private Optional<Attempt> byEachPart(Condition.Any any, Attempt now, List<Condition> chosen) {
        Optional<Attempt> best = Optional.empty();
        for (Condition part : any.parts()) {
            if (ways < MOST_WAYS) {
                ways++;
                List<Condition> with = new ArrayList<>(chosen);
                with.add(part);
                Optional<Attempt> found = from(now, with);
                boolean fewer = found.isPresent()
                        && (best.isEmpty()
                                || found.get().changed().size()
                                        < best.get().changed().size());
                best = fewer ? found : best;
            }
        }
        return best;
    }

    private static int breadth(Condition condition) {
        return switch (condition) {
            case Condition.Any any -> 2;
            case Compared compared ->
                switch (compared.figure()) {
                    case Figure.Points points -> 1;
                    case Figure.Ticks ticks -> 1;
                    case Figure.MeasureValue measure -> 3;
                    case Figure.GroupScore group -> 4;
                    case Figure.GroupLevel group -> 4;
                    case Figure.WeakestDimension weakest -> 5;
                    case Figure.Overall overall -> 6;
                    case Figure.LevelByScore level -> 7;
                    case Figure.AnsweredShare answered -> 8;
                    case Figure.EvidencedShare evidenced -> 9;
                };
            default -> 0;
        };
    }

    /** One step nearer to this condition; empty where there is none. */
    private Optional<Attempt> better(Attempt now, Condition wanted) {
        return switch (wanted) {
            case Condition.ChosenAll all -> ticking(now, all.question(), all.keys());
            case Condition.Chosen chosen ->
                ticking(now, chosen.question(), chosen.keys().subList(0, 1));
            case Condition.Not not when not.part() instanceof Condition.Chosen chosen -> unticking(now, chosen);
            case Condition.Answered answered -> raising(now, answered.question());
            case Compared compared when compared.figure() instanceof Figure.EvidencedShare -> proving(now, compared);
            case Compared compared when rising(compared) -> raising(now, compared.figure());
            default -> Optional.empty();
        };
    }

    private static boolean rising(Compared compared) {
        return compared.comparison() == Comparison.AT_LEAST || compared.comparison() == Comparison.ABOVE;
    }

    /** These ticks, and as many more as earn most; an unscored choice, such as the size, cannot be changed. */
    private static Optional<Attempt> ticking(Attempt now, String question, List<String> keys) {
        QuestionResult result = now.results().question(question);
        if (result.question().form() instanceof TickList list) {
            Attempt ticked = now.answering(question, Moves.adding(list, Moves.ticked(result), keys));
            return Optional.of(raising(ticked, question).orElse(ticked));
        }
        return result.question().form() instanceof SingleChoice
                        && result.question().scored()
                ? Optional.of(now.answering(question, new Answer.Choice(keys.getFirst())))
                : Optional.empty();
    }

    /** A tick can be given up; so can any answer that has a better one. */
    private static Optional<Attempt> unticking(Attempt now, Condition.Chosen chosen) {
        QuestionResult result = now.results().question(chosen.question());
        if (result.question().scored()) {
            return raising(now, chosen.question());
        }
        List<String> kept = new ArrayList<>(Moves.ticked(result));
        boolean less = kept.removeAll(chosen.keys());
        return less && result.question().form() instanceof TickList
                ? Optional.of(now.answering(chosen.question(), new Answer.Choices(kept)))
                : Optional.empty();
    }

    private static Optional<Attempt> raising(Attempt now, String question) {
        return Moves.best(now.results().question(question)).map(best -> now.answering(question, best));
    }

    /** What is changed anyway is proven first, then what weighs most, until it is enough. */
    private static Optional<Attempt> proving(Attempt now, Compared wanted) {
        List<Question> unproven = new ArrayList<>();
        for (QuestionResult result : now.results().questions()) {
            if (result.question().scored()
                    && result.ground() == QuestionResult.Ground.EARNED
                    && result.evidence() == Evidence.DECLARED) {
                unproven.add(result.question());
            }
        }
        unproven.sort(Comparator.comparing((Question question) -> !now.changed().contains(question.id()))
                .thenComparing(Question::weight, Comparator.reverseOrder()));
        Attempt proven = now;
        for (Question question : unproven) {
            proven = proven.proving(question.id(), Evidence.SHOWN);
            if (wanted.holds(proven.results())) {
                return Optional.of(proven);
            }
        }
        return Optional.empty();
    }

    /** The best answer to the question that raises the figure most. */
    private Optional<Attempt> raising(Attempt now, Figure figure) {
        List<Lead> leads = rankings.computeIfAbsent(figure, some -> ranked(now.results(), some));
        Rational before = value(now.results(), figure);
        Optional<Attempt> best = Optional.empty();
        Rational most = Rational.ZERO;
        for (Lead lead : leads) {
            if (best.isPresent() && most.atLeast(lead.rise())) {
                break;
            }
            Optional<Attempt> tried = raising(now, lead.question());
            if (tried.isPresent()) {
                Rational rise = value(tried.get().results(), figure).minus(before);
                if (best.isEmpty() ? rise.signum() >= 0 : rise.compareTo(most) > 0) {
                    most = rise;
                    best = tried;
                }
            }
        }
        return best.isPresent() ? best : uncovering(now, figure);
    }

    private static List<Lead> ranked(Results now, Figure figure) {
        Rational before = value(now, figure);
        List<Lead> leads = new ArrayList<>();
        for (QuestionResult result : now.bearingOn(figure)) {
            Optional<Answer> best = Moves.best(result);
            if (best.isPresent()) {
                String question = result.question().id();
                Rational rise = value(now.answering(question, best), figure).minus(before);
                leads.add(new Lead(question, rise, result.points().orElse(Rational.ZERO)));
            }
        }
        leads.sort(Lead.MOST_PROMISING_FIRST);
        return leads;
    }

    private static Rational value(Results results, Figure figure) {
        return results.figure(figure).orElse(Rational.ZERO);
    }

    /** Where only hidden questions are left: what makes the first of them asked. */
    private Optional<Attempt> uncovering(Attempt now, Figure figure) {
        return now.results().bearingOn(figure).stream()
                .filter(result -> result.ground() == QuestionResult.Ground.HIDDEN)
                .flatMap(result -> result.question().visibleIf().stream())
                .flatMap(visible -> Requirements.missing(visible, now.results()).stream())
                .min(NARROWEST_FIRST)
                .filter(missing -> !(missing instanceof Condition.Any))
                .flatMap(missing -> better(now, missing));
    }
}
