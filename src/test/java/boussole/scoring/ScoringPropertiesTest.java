package boussole.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every company, tried on companies drawn from a seed that a failure names. */
class ScoringPropertiesTest {

    private static final Scoring SCORING = PreparedScoring.aiMaturity();
    private static final Questionnaire QUESTIONNAIRE = SCORING.questionnaire();
    private static final Mode FULL = QUESTIONNAIRE.mode("full").orElseThrow();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Nested
    class More_points {

        @ParameterizedTest(name = "company {0}")
        @MethodSource("boussole.scoring.ScoringPropertiesTest#seeds")
        void never_lower_the_overall_score(long seed) {
            Company company = new Company(seed);

            for (Question question : QUESTIONNAIRE.questions().values()) {
                for (Answers better : company.better(question)) {
                    assertThat(overall(better)).isGreaterThanOrEqualTo(overall(company.answers));
                }
            }
        }

        /** Two exceptions are meant: wide use without a written rule (R2), and an answer that dilutes the proven share (G5). */
        @ParameterizedTest(name = "company {0}")
        @MethodSource("boussole.scoring.ScoringPropertiesTest#seeds")
        void never_lower_the_level_but_for_wide_use_without_a_rule_and_for_a_lower_share_of_proof(long seed) {
            Company company = new Company(seed);
            Scorecard before = SCORING.score(FULL, company.answers);

            for (Question question : QUESTIONNAIRE.questions().values()) {
                for (Answers better : company.better(question)) {
                    Scorecard after = SCORING.score(FULL, better);
                    if (level(after) < level(before)) {
                        assertThat(after.heldBack())
                                .anyMatch(held ->
                                        held.id().equals("R2") || held.id().equals("G5"));
                        assertThat(question.id().equals("U5") || lessProven(before, after))
                                .isTrue();
                    }
                }
            }
        }

        private static boolean lessProven(Scorecard before, Scorecard after) {
            return after.confidence().evidenced().compareTo(before.confidence().evidenced()) < 0;
        }
    }

    @Nested
    class The_order_of_answers {

        @ParameterizedTest(name = "company {0}")
        @MethodSource("boussole.scoring.ScoringPropertiesTest#seeds")
        void does_not_matter(long seed) {
            Company company = new Company(seed);
            List<Map.Entry<String, Answer>> shuffled =
                    new ArrayList<>(company.answers.byQuestion().entrySet());
            Collections.shuffle(shuffled, new Random(seed));
            Map<String, Answer> reordered = new LinkedHashMap<>();
            shuffled.forEach(answer -> reordered.put(answer.getKey(), answer.getValue()));

            Scorecard scorecard = SCORING.score(FULL, new Answers(reordered, company.answers.evidence()));

            assertThat(scorecard).isEqualTo(SCORING.score(FULL, company.answers));
        }
    }

    @Nested
    class A_question_that_is_not_asked {

        @ParameterizedTest(name = "company {0}")
        @MethodSource("boussole.scoring.ScoringPropertiesTest#seeds")
        void never_matters_whatever_was_answered_before(long seed) {
            Company company = new Company(seed);
            Scorecard before = SCORING.score(FULL, company.answers);

            for (QuestionResult result : before.dimensions().stream()
                    .flatMap(GroupResult::allQuestions)
                    .filter(result -> !result.asked())
                    .toList()) {
                Answers stale = company.answers
                        .with(result.question().id(), company.draw(result.question()))
                        .proven(result.question().id(), Evidence.CHECKED);
                assertThat(SCORING.score(FULL, stale)).isEqualTo(before);
            }
        }
    }

    private static Rational overall(Answers answers) {
        return Results.of(QUESTIONNAIRE, FULL, answers).total().orElseThrow();
    }

    private static int level(Scorecard scorecard) {
        return scorecard
                .overall()
                .flatMap(Scorecard.Overall::level)
                .map(Scorecard.LevelReached::number)
                .orElse(0);
    }

    /** A company drawn from a seed; most questions answered, some proven. */
    private static final class Company {

        private final Random random;
        private final Answers answers;

        private Company(long seed) {
            random = new Random(seed);
            Map<String, Answer> drawn = new HashMap<>();
            Map<String, Evidence> proven = new HashMap<>();
            int generosity = random.nextInt(5);
            for (Question question : QUESTIONNAIRE.questions().values()) {
                if (random.nextInt(10) > 0) {
                    drawn.put(question.id(), generosity > 2 ? best(question) : draw(question));
                }
                if (random.nextInt(3) == 0) {
                    proven.put(question.id(), Evidence.values()[random.nextInt(3)]);
                }
            }
            answers = new Answers(drawn, proven);
        }

        /** The same company with more points for one question, step by step. */
        private List<Answers> better(Question question) {
            QuestionResult now = Results.of(QUESTIONNAIRE, FULL, answers).question(question.id());
            if (!now.asked() || !question.scored() || !(question.form() instanceof AnswerForm.SingleChoice single)) {
                return List.of();
            }
            return single.options().stream()
                    .filter(option -> option.points().compareTo(now.points().orElse(Rational.ZERO)) > 0)
                    .map(option -> answers.with(question.id(), new Answer.Choice(option.key())))
                    .toList();
        }

        private Answer best(Question question) {
            return question.form() instanceof AnswerForm.SingleChoice single && random.nextInt(4) > 0
                    ? new Answer.Choice(single.options().getLast().key())
                    : draw(question);
        }

        private Answer draw(Question question) {
            return switch (question.form()) {
                case AnswerForm.SingleChoice single ->
                    new Answer.Choice(single.options()
                            .get(random.nextInt(single.options().size()))
                            .key());
                case AnswerForm.TickList list -> new Answer.Choices(ticks(list));
                case AnswerForm.Ranking ranking ->
                    new Answer.Choices(List.of(ranking.options().getFirst().key()));
                default -> Answer.UNKNOWN;
            };
        }

        private List<String> ticks(AnswerForm.TickList list) {
            List<String> ticked = list.options().stream()
                    .filter(option -> !option.exclusive() && random.nextInt(3) == 0)
                    .map(Option::key)
                    .limit(list.most())
                    .toList();
            Optional<Option> alone =
                    list.options().stream().filter(Option::exclusive).findFirst();
            return ticked.isEmpty() ? alone.map(option -> List.of(option.key())).orElse(List.of()) : ticked;
        }
    }
}
