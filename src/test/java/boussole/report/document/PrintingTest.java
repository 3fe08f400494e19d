package boussole.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.report.document.Report.Kind;
import boussole.scoring.PreparedScoring;
import boussole.scoring.Scoring;
import boussole.scoring.WorkedCase;
import boussole.scoring.projection.Appraisal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PrintingTest {

    private static final Printing PRINTING = new Printing();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String LONG_NAME =
            "Société nouvelle des établissements Œuvre & Fils <b>« au cœur »</b> de l'Avesnois 漢字 😀 (fictif)";

    /** A run with something to be looked at in print. */
    private record Run(String name, Scoring scoring, Mode mode, Answers answers) {

        static Run of(Path model, Path tables, Path cases, String name) {
            Scoring scoring =
                    model.endsWith("2026.1") ? PreparedScoring.aiMaturity() : PreparedScoring.scoring(model, tables);
            WorkedCase worked = WorkedCase.in(cases).stream()
                    .filter(one -> one.name().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            Questionnaire questionnaire = scoring.questionnaire();
            return new Run(
                    worked.name(),
                    scoring,
                    questionnaire.mode(worked.mode()).orElseThrow(),
                    worked.answers(questionnaire));
        }

        static Run aiMaturity(String name) {
            Path model = Path.of("questionnaires/ai-maturity/2026.1");
            return of(model, Path.of("rules/ai-maturity"), WorkedCase.FOLDER.resolve("ai-maturity"), name);
        }

        static Run general(String model, String name) {
            Path folder = WorkedCase.FOLDER.resolve("general").resolve(model);
            return of(folder, folder.resolve("rules"), folder.resolve("cases"), name);
        }

        byte[] printed(Kind kind, Language language) {
            return printed(kind, language, LONG_NAME);
        }

        byte[] printed(Kind kind, Language language, String company) {
            return PRINTING.pdf(Report.of(
                    kind,
                    language,
                    Optional.of(company),
                    DAY,
                    scoring.questionnaire(),
                    mode,
                    answers,
                    Appraisal.of(scoring, mode, answers)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Run> runs() {
        return List.of(
                Run.aiMaturity("02"), // much to say, three views
                Run.aiMaturity("04"), // little to say: the top
                Run.aiMaturity("14"), // a dimension without a score
                Run.aiMaturity("22"), // insufficient data
                Run.general("socle-donnees", "1"),
                Run.general("paliers-industrie", "3"),
                Run.general("capacite-processus", ""), // levels of groups
                Run.general("usine-connectee", "")); // other ways of adding up
    }

    @BeforeAll
    static void load() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void every_document_can_be_read_by_everyone_and_kept_for_ever(Run run) {
        for (Kind kind : Kind.values()) {
            for (Language language : Language.values()) {
                byte[] pdf = run.printed(kind, language);

                assertThat(failures(pdf, PDFAFlavour.PDFUA_1))
                        .as(kind + " " + language)
                        .isEmpty();
                assertThat(failures(pdf, PDFAFlavour.PDFA_2_A))
                        .as(kind + " " + language)
                        .isEmpty();
            }
        }
    }

    static Stream<Run> everyCase() {
        return Stream.of("01", "02", "03", "05", "08", "10", "16", "17", "18").map(Run::aiMaturity);
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void a_summary_has_two_pages(Run run) {
        for (Language language : Language.values()) {
            assertThat(from(run.printed(Kind.SUMMARY, language), PDDocument::getNumberOfPages))
                    .isEqualTo(2);
        }
    }

    @Test
    void every_way_of_adding_up_has_words_in_both_languages() {
        for (Language language : Language.values()) {
            Phrases phrases = new Phrases(language);

            assertThat(Aggregation.Method.values())
                    .allSatisfy(method ->
                            assertThat(phrases.say(Appendix.key(method))).isNotBlank());
            assertThat(Aggregation.Basis.values())
                    .allSatisfy(basis ->
                            assertThat(phrases.say(Appendix.key(basis))).isNotBlank());
        }
    }

    @Test
    void the_same_report_is_the_same_file() {
        Run run = Run.aiMaturity("02");

        assertThat(run.printed(Kind.FULL, Language.FR)).isEqualTo(run.printed(Kind.FULL, Language.FR));
    }

    @Test
    void it_says_in_which_language_it_is_and_what_it_is_about() {
        byte[] pdf = Run.aiMaturity("02").printed(Kind.FULL, Language.EN, "Œillets");

        String language = from(pdf, document -> document.getDocumentCatalog().getLanguage());
        String title = from(pdf, document -> document.getDocumentInformation().getTitle());
        int bookmarks = from(
                pdf,
                document -> document.getDocumentCatalog().getDocumentOutline().getOpenCount());
        assertThat(language).isEqualTo("en");
        assertThat(title).isEqualTo("Boussole – Full report – Œillets");
        assertThat(bookmarks).isPositive();
    }

    @Test
    void a_full_report_tells_every_question_and_where_it_comes_from() {
        Run run = Run.aiMaturity("02");

        String text = text(run.printed(Kind.FULL, Language.FR));

        assertThat(run.scoring().questionnaire().questions().keySet())
                .allSatisfy(question -> assertThat(text).contains(question));
        assertThat(text.replaceAll("\\s", ""))
                .contains(run.scoring().questionnaire().hash());
    }

    @Test
    void what_someone_wrote_is_shown_as_they_wrote_it_and_what_no_letter_is_cut_for_is_seen_to_be_missing() {
        String text = text(Run.aiMaturity("02").printed(Kind.SUMMARY, Language.FR));

        assertThat(text).contains("<b>").contains("Œuvre & Fils").contains("[?]");
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(byte[] pdf) {
        return from(pdf, document -> {
            try {
                return new PDFTextStripper().getText(document);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static <T> T from(byte[] pdf, Function<PDDocument, T> what) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return what.apply(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
