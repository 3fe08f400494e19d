package boussole.questionnaire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.AnswerForm.Amount;
import boussole.questionnaire.AnswerForm.TickList;
import boussole.questionnaire.Condition;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.Question.Absence;
import boussole.questionnaire.Questionnaire;
import boussole.source.Source;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition that uses everything the format has, read as it is written. */
class QuestionnaireReaderTest {

    private static final Questionnaire EVERYTHING = Edition.of("everything").read();

    @Nested
    class The_edition {

        @Test
        void has_its_name_its_words_and_its_modes() {
            assertThat(EVERYTHING.id()).hasToString("everything/2");
            assertThat(EVERYTHING.title()).isEqualTo(new Text("Tout", "Everything"));
            assertThat(EVERYTHING.modes()).extracting(Mode::id).containsExactly("full", "express");
            assertThat(EVERYTHING.mode("express").orElseThrow().highestLevel()).hasValue(2);
        }

        @Test
        void has_its_bridge() {
            assertThat(EVERYTHING.bridge()).hasValueSatisfying(bridge -> {
                assertThat(bridge.from()).isEqualTo(new EditionId("everything", "1"));
                assertThat(bridge.renamed()).containsExactly(Map.entry("B1", "OLD"));
                assertThat(bridge.changed()).containsExactly("B2");
            });
        }

        @Test
        void has_its_groups_in_order_and_the_scored_ones_as_dimensions() {
            assertThat(EVERYTHING.root().andBelow())
                    .extracting(Group::id)
                    .containsExactly("overall", "X", "A", "AN", "B", "BN", "C", "D", "D1", "D2");
            assertThat(EVERYTHING.dimensions()).extracting(Group::id).containsExactly("A", "B", "C", "D");
        }

        @Test
        void has_its_measures_and_levels() {
            assertThat(EVERYTHING.measures()).singleElement().satisfies(measure -> {
                assertThat(measure.members()).containsExactly("A1", "C");
                assertThat(measure.aggregation().method()).isEqualTo(Aggregation.Method.MAXIMUM);
            });
            assertThat(EVERYTHING.levels()).extracting(Level::number).containsExactly(1, 2, 3);
            assertThat(EVERYTHING.levels().getLast().band())
                    .contains(new Level.Band(Rational.of(5), false, Rational.of(10), true));
            assertThat(EVERYTHING.levels().getLast().requires()).containsInstanceOf(Condition.All.class);
        }
    }

    @Nested
    class A_group {

        @Test
        void has_its_weight_and_the_way_its_value_is_made() {
            Group group = EVERYTHING.group("A").orElseThrow();

            assertThat(group.weight()).isEqualTo(Rational.of(5, 2));
            assertThat(group.aggregation().method()).isEqualTo(Aggregation.Method.WEIGHTED_MEAN);
            assertThat(group.aggregation().basis()).isEqualTo(Aggregation.Basis.RATIO);
            assertThat(group.aggregation().scale()).contains(new Scale(Rational.ZERO, Rational.of(10)));
        }

        @Test
        void counts_a_mean_of_means_as_a_mean() {
            assertThat(aggregation("D").method()).isEqualTo(Aggregation.Method.MEAN);
        }

        @Test
        void may_round_its_value_and_look_at_all_questions() {
            assertThat(EVERYTHING.root().aggregation().rounding())
                    .contains(new Aggregation.Rounding(1, RoundingMode.HALF_EVEN));
            assertThat(aggregation("B").over()).isEqualTo(Aggregation.Over.QUESTIONS);
        }

        private static Aggregation aggregation(String group) {
            return EVERYTHING.group(group).orElseThrow().aggregation();
        }
    }

    @Nested
    class A_question {

        @Test
        void keeps_its_option_keys_as_they_are_written() {
            AnswerForm.Choosing form = (AnswerForm.Choosing) question("X2").form();

            assertThat(form.options()).extracting(Option::key).containsExactly("NN", "01", "02", "42+", "52+");
        }

        @Test
        void may_tell_a_fact_of_the_company() {
            assertThat(EVERYTHING.telling(Question.CompanyFact.NUMBER)).contains(question("X1"));
            assertThat(EVERYTHING.telling(Question.CompanyFact.SIZE)).contains(question("X2"));
            assertThat(EVERYTHING.telling(Question.CompanyFact.SECTOR)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"01, 01", "00, NN", "42, 42+", "51, 42+", "52, 52+", "99, none"})
        void has_the_option_that_stands_most_closely_for_a_public_code(String code, String key) {
            AnswerForm.Choosing form = (AnswerForm.Choosing) question("X2").form();

            assertThat(form.covering(code).map(Option::key).orElse("none")).isEqualTo(key);
        }

        @Test
        void takes_the_options_and_the_words_of_a_shared_scale() {
            AnswerForm.Choosing form = (AnswerForm.Choosing) question("A1").form();

            assertThat(form.option("5"))
                    .contains(new Option("5", new Text("Tout à fait", "Entirely"), Rational.of(5), false, List.of()));
        }

        @Test
        void has_the_range_that_its_answers_can_earn_or_the_one_given() {
            assertThat(question("A1").form().range()).isEqualTo(new Scale(Rational.ONE, Rational.of(5)));
            assertThat(question("A2").form().range()).isEqualTo(new Scale(Rational.ZERO, Rational.of(5)));
            assertThat(question("B1").form().range()).isEqualTo(new Scale(Rational.ZERO, Rational.of(3)));
            assertThat(question("B2").form().range()).isEqualTo(new Scale(Rational.of(-1), Rational.of(7, 2)));
            assertThat(question("B3").form().range()).isEqualTo(new Scale(Rational.ZERO, Rational.of(4)));
            assertThat(question("B4").form().range()).isEqualTo(new Scale(Rational.ZERO, Rational.of(9)));
        }

        @Test
        void allows_as_many_ticks_as_it_says_or_as_it_has_options() {
            assertThat(((TickList) question("B1").form()).most()).isEqualTo(3);
            assertThat(((TickList) question("B2").form()).most()).isEqualTo(2);
        }

        @Test
        void has_its_steps() {
            assertThat(((Amount) question("B3").form()).steps())
                    .extracting(Amount.Step::from)
                    .containsExactly(Rational.of(-5), Rational.of(10), Rational.of(101, 2));
        }

        @Test
        void weighs_one_where_it_says_nothing_and_nought_where_it_is_not_scored() {
            assertThat(question("A2").weight()).isEqualTo(Rational.of(1, 3));
            assertThat(question("A3").weight()).isEqualTo(Rational.ONE);
            assertThat(question("B4").weight()).isEqualTo(Rational.ZERO);
            assertThat(question("X2").scored()).isFalse();
        }

        @Test
        void is_asked_in_every_mode_where_it_says_nothing() {
            assertThat(question("A1").modes()).isEqualTo(Set.of("full", "express"));
            assertThat(question("X3").modes()).isEqualTo(Set.of("full"));
        }

        @Test
        void takes_the_defaults_for_what_an_absence_counts_unless_it_says_its_own() {
            assertThat(question("A1").unknown()).isEqualTo(new Absence.Excluded());
            assertThat(question("A2").unknown()).isEqualTo(new Absence.Anchored(Rational.of(1, 2)));
            assertThat(question("C2").unknown()).isEqualTo(new Absence.Lowest());
            assertThat(question("A1").unanswered()).isEqualTo(new Absence.Lowest());
            assertThat(question("B1").unanswered()).isEqualTo(new Absence.Excluded());
            assertThat(question("A1").notApplicable().policy()).isEqualTo(new Absence.Forbidden());
            assertThat(question("A4").notApplicable())
                    .isEqualTo(new Question.NotApplicable(new Absence.Excluded(), true));
            assertThat(question("B2").notApplicable())
                    .isEqualTo(new Question.NotApplicable(new Absence.Anchored(Rational.of(1, 2)), false));
        }

        @Test
        void resolves_the_patterns_of_its_conditions() {
            assertThat(question("B2").visibleIf())
                    .contains(new Condition.All(List.of(
                            new Condition.Chosen("B1", List.of("p_a", "p_b")),
                            new Condition.Not(new Condition.Chosen("B1", List.of("none"))))));
        }

        @Test
        void has_its_words_for_evidence() {
            assertThat(question("A1").evidence()).isEqualTo(new Text("Un compte rendu.", "Minutes of a meeting."));
            assertThat(question("A2").evidence()).isEqualTo(Text.NONE);
        }

        private static Question question(String id) {
            return EVERYTHING.question(id).orElseThrow();
        }
    }

    @Nested
    class The_hash {

        private static final Source STRUCTURE = new Source("questionnaire.yaml", "a: 1\n");

        @Test
        void is_the_same_whatever_the_line_ends_and_the_folder() {
            Source elsewhere = new Source("other/questionnaire.yaml", "a: 1\r\n");

            assertThat(QuestionnaireReader.hash(elsewhere, words("b: 2\r\n")))
                    .isEqualTo(QuestionnaireReader.hash(STRUCTURE, words("b: 2\n")))
                    .matches("sha256:[0-9a-f]{64}");
        }

        @Test
        void changes_with_any_file() {
            assertThat(QuestionnaireReader.hash(STRUCTURE, words("b: 2\n")))
                    .isNotEqualTo(QuestionnaireReader.hash(STRUCTURE, words("b: 3\n")));
        }

        private static Map<Language, Source> words(String text) {
            return Map.of(Language.FR, new Source("words.fr.yaml", text));
        }
    }

    @Nested
    class A_missing_file {

        @Test
        void is_told_beside_the_others() {
            assertThat(Edition.of("small").without("words.en.yaml").faults())
                    .containsExactly("questionnaire.yaml: the file words.en.yaml beside it is missing"
                            + " | il manque le fichier words.en.yaml à côté");
        }
    }

    @Nested
    class Faults_of_several_files {

        @Test
        void are_all_told_at_once_by_place() {
            Edition edition = Edition.of("small")
                    .with("weight: 2", "weight: -2")
                    .with("from: 50,", "from: 51,")
                    .with("words.fr.yaml", "title: Petit\n", "");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:12:40: a weight is never negative | un poids n’est jamais négatif",
                            "questionnaire.yaml:25:16: gap: the band before ends at 50"
                                    + " | trou : la tranche d’avant s’arrête à 50",
                            "words.fr.yaml: the words \"title\" are missing | il manque le texte « title »");
        }

        @Test
        void are_told_even_where_one_of_them_is_no_yaml() {
            Edition edition = Edition.of("small")
                    .with("weight: 2", "weight: -2")
                    .with("words.fr.yaml", "title: Petit", "title: Petit: non");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:12:40: a weight is never negative | un poids n’est jamais négatif",
                            "words.fr.yaml:1:13: unexpected colon: put the text in quotes, or check the indentation"
                                    + " | deux-points inattendus : mettez le texte entre guillemets, ou vérifiez le"
                                    + " retrait");
        }
    }

    @Nested
    class A_file_with_any_one_line_gone {

        @Test
        void is_read_or_refused_with_faults_in_both_languages_and_never_worse() {
            Edition small = Edition.of("small");
            small.files()
                    .forEach((file, text) -> text.lines().forEach(line -> {
                        Edition shorter = small.with(file, line + "\n", "");

                        assertThat(shorter.faults())
                                .as(file + " without: " + line)
                                .allMatch(told -> told.matches(".+ \\| .+"));
                    }));
        }
    }
}
