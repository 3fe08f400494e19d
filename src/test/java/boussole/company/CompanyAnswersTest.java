package boussole.company;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.questionnaire.Answer;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.reading.Shipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyAnswersTest {

    private static final Questionnaire AI_MATURITY = Shipped.edition("ai-maturity/2026.1");

    private static List<String> suggested(String question, Company company) {
        return CompanyAnswers.suggested(AI_MATURITY.question(question).orElseThrow(), company);
    }

    private static Company sized(String band) {
        return new Company(Optional.empty(), Optional.empty(), Optional.of(band), Optional.empty(), List.of());
    }

    private static Company active(String naf) {
        return new Company(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Activity.ofNafRev2(naf));
    }

    @Test
    void are_asked_by_the_questions_that_tell_a_fact_of_the_company() {
        assertThat(CompanyAnswers.questions(
                        AI_MATURITY, AI_MATURITY.mode("express").orElseThrow()))
                .extracting(Question::id)
                .containsExactly("C1", "C2", "C3", "C5");
    }

    @ParameterizedTest
    @CsvSource({"NN, NN", "00, NN", "01, 01", "12, 12", "41, 41", "42, 42+", "51, 42+", "53, 42+"})
    void suggest_the_size_for_every_band_of_the_register(String band, String key) {
        assertThat(suggested("C2", sized(band))).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({
        "13.10Z, textile", "49.41A, logistics", "64.19Z, finance", "62.01Z, digital", "10.71C, agrifood",
        "86.21Z, health", "84.11Z, public", "41.20B, construction", "47.11F, retail", "56.10A, tourism"
    })
    void suggest_the_sector_where_the_activity_says_it_for_certain(String naf, String key) {
        assertThat(suggested("C3", active(naf))).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"64.20Z", "70.10Z", "45.20A", "96.02A", "88.91A", "32.50A"})
    void suggest_no_sector_where_it_does_not(String naf) {
        assertThat(suggested("C3", active(naf))).isEmpty();
    }

    @Test
    void suggest_the_departement_or_elsewhere_in_the_country() {
        Company company = new Company(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of("59", "75", "2A"));

        assertThat(suggested("C5", company)).containsExactly("59", "fr");
    }

    @Test
    void fill_in_what_the_company_left_unsaid() {
        Answers answers = Answers.NONE
                .with("C1", new Answer.Words("73282932000074"))
                .with("C2", new Answer.Choice("12"))
                .with("C3", Answer.UNKNOWN)
                .with("C5", new Answer.Choices(List.of("59", "fr", "int")));
        Company said = new Company(
                Optional.empty(),
                Optional.of("Filature fictive"),
                Optional.of("11"),
                Optional.empty(),
                List.of(),
                Activity.ofNafRev2("13.10Z"));

        assertThat(CompanyAnswers.completed(AI_MATURITY, said, answers))
                .isEqualTo(new Company(
                        Optional.of("732829320"),
                        Optional.of("Filature fictive"),
                        Optional.of("11"),
                        Optional.empty(),
                        List.of("59"),
                        Activity.ofNafRev2("13.10Z")));
    }

    @ParameterizedTest
    @CsvSource({"49.41A", "4941a", "49 41 A", " 49.41 a "})
    void know_an_activity_as_people_write_it(String written) {
        assertThat(Activity.ofNafRev2(written).map(Activity::qualified)).contains("naf-rev2:49.41A");
    }

    @ParameterizedTest
    @CsvSource({"49", "49.41", "H", "494.1A", "49.41AA", "''"})
    void know_no_other_activity(String written) {
        assertThat(Activity.ofNafRev2(written)).isEmpty();
    }
}
