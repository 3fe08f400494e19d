package boussole.scoring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringRulesTest {

    static List<WorkedCase> aiMaturity() {
        return WorkedCase.in(WorkedCase.FOLDER.resolve("ai-maturity"));
    }

    @ParameterizedTest
    @MethodSource("aiMaturity")
    void a_company_worked_on_paper_gets_the_same_result_from_the_rules(WorkedCase worked) {
        Scoring scoring = PreparedScoring.aiMaturity();

        Scorecard scorecard = scoring.score(
                scoring.questionnaire().mode(worked.mode()).orElseThrow(), worked.answers(scoring.questionnaire()));

        new Expectation(worked.expected()).compare(scorecard);
    }

    static Stream<Arguments> otherModels() {
        return Stream.of("socle-donnees", "paliers-industrie", "usine-connectee", "capacite-processus")
                .map(WorkedCase.FOLDER.resolve("general")::resolve)
                .flatMap(model ->
                        WorkedCase.in(model.resolve("cases")).stream().map(worked -> Arguments.of(model, worked)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("otherModels")
    void another_model_needs_a_questionnaire_and_tables_and_no_java(Path model, WorkedCase worked) {
        Scoring scoring = PreparedScoring.scoring(model, model.resolve("rules"));

        Scorecard scorecard = scoring.score(
                scoring.questionnaire().mode(worked.mode()).orElseThrow(), worked.answers(scoring.questionnaire()));

        new Expectation(worked.expected()).compare(scorecard);
    }
}
