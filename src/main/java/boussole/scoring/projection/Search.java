package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Answers;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Compared;
import boussole.questionnaire.Condition.Comparison;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Evidence;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.QuestionResult;
import boussole.scoring.Results;
import boussole.scoring.Scoring;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One search for changed answers that meet a level's requirements, the most effective change first. */
final class Search {

    private static final int MOST_CHANGES = 60;

    private final Questionnaire questionnaire;
    private final Mode mode;
    private final Requirements requirements;

    Search(Scoring scoring, Mode mode, int target) {
        this.questionnaire = scoring.questionnaire();
        this.mode = mode;
        this.requirements = new Requirements(target, questionnaire.levels(), scoring.policy());
    }

    boolean reaches(Answers answers) {
        return requirements.met(results(answers));
    }

    /** Empty where no change of answers leads there. */
    Optional<Answers> changed(Answers answers) {
        Answers state = answers;
        for (int changes = 0; changes < MOST_CHANGES; changes++) {
            Results results = results(state);
            List<Condition> missing = requirements.missing(results);
            if (missing.isEmpty()) {
                return requirements.met(results) ? Optional.of(state) : Optional.empty();
            }
            Optional<Answers> next = better(state, results, missing);
            if (next.isEmpty() || next.get().equals(state)) {
                return Optional.empty();
            }
            state = next.get();
        }
        return Optional.empty();
    }

    private Results results(Answers answers) {
        return Results.of(questionnaire, mode, answers);
    }

    /** What only one question can mend is mended first, then the narrowest figure, the overall score last. */
    private Optional<Answers> better(Answers state, Results results, List<Condition> missing) {
        Condition first = missing.stream().min(Comparator.comparingInt(Search::breadth)).orElseThrow();
        return switch (first) {
            case Condition.ChosenAll all -> ticking(state, results, all.question(), all.keys());
            case Condition.Chosen chosen -> ticking(state, results, chosen.question(), chosen.keys().subList(0, 1));
            case Condition.Not not when not.part() instanceof Condition.Chosen chosen ->
                unticking(state, results, chosen);
            case Compared compared when compared.figure() instanceof Figure.EvidencedShare -> proving(state, results);
            case Compared compared when raises(compared) -> raising(state, results, compared);
            default -> Optional.empty();
        };
    }

    private static int breadth(Condition condition) {
        return condition instanceof Compared compared
                ? switch (compared.figure()) {
                    case Figure.Points points -> 1;
                    case Figure.Ticks ticks -> 1;
                    case Figure.MeasureValue measure -> 2;
                    case Figure.GroupScore group -> 3;
                    case Figure.WeakestDimension weakest -> 4;
                    case Figure.LevelByScore level -> 6;
                    case Figure.Overall overall -> 5;
                    case Figure.AnsweredShare answered -> 7;
                    case Figure.EvidencedShare evidenced -> 8;
                }
                : 0;
    }

    private static boolean raises(Compared compared) {
        return compared.comparison() == Comparison.AT_LEAST || compared.comparison() == Comparison.ABOVE;
    }

    private Optional<Answers> ticking(Answers state, Results results, String question, List<String> keys) {
        QuestionResult result = results.questions().get(question);
        return result.question().form() instanceof AnswerForm.TickList list
                ? Optional.of(state.with(question, Moves.adding(list, Moves.ticked(result), keys)))
                : Optional.of(state.with(question, new Answer.Choice(keys.getFirst())));
    }

    /** Only a tick can be given up; another size or sector is not a change one can make. */
    private static Optional<Answers> unticking(Answers state, Results results, Condition.Chosen chosen) {
        List<String> kept = Moves.ticked(results.questions().get(chosen.question())).stream()
                .filter(key -> !chosen.keys().contains(key))
                .toList();
        return Optional.of(state.with(chosen.question(), new Answer.Choices(kept)))
                .filter(changed -> results.questions().get(chosen.question()).question().form()
                        instanceof AnswerForm.TickList);
    }

    private Optional<Answers> proving(Answers state, Results results) {
        return results.questions().values().stream()
                .filter(result -> result.question().scored() && result.ground() == QuestionResult.Ground.EARNED)
                .map(QuestionResult::question)
                .filter(question -> state.evidenceOf(question.id()) == Evidence.DECLARED)
                .max(Comparator.comparing(Question::weight).thenComparing(Question::id))
                .map(question -> state.proven(question.id(), Evidence.SHOWN));
    }

    private Optional<Answers> raising(Answers state, Results results, Compared wanted) {
        Rational now = results.figure(wanted.figure()).orElse(Rational.ZERO);
        Answers best = state;
        Rational bestRise = Rational.ZERO;
        for (Question question : questionnaire.questions().values()) {
            List<Answer> moves = Moves.above(results.questions().get(question.id()));
            if (moves.isEmpty() || !bearsOn(wanted.figure(), question.id())) {
                continue;
            }
            Answers tried = state.with(question.id(), moves.getLast());
            Rational rise = results(tried).figure(wanted.figure()).orElse(Rational.ZERO).minus(now);
            if (rise.compareTo(bestRise) > 0) {
                bestRise = rise;
                best = tried;
            }
        }
        return Optional.of(best).filter(changed -> !changed.equals(state));
    }

    private boolean bearsOn(Figure figure, String question) {
        return switch (figure) {
            case Figure.Points points -> points.question().equals(question);
            case Figure.Ticks ticks -> ticks.question().equals(question);
            case Figure.GroupScore group -> questionnaire.group(group.group()).orElseThrow().allQuestions()
                    .anyMatch(member -> member.id().equals(question));
            default -> true;
        };
    }
}
