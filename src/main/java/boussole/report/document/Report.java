package boussole.report.document;

import boussole.kernel.Language;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.report.ScorecardView;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.Viewing;
import boussole.scoring.Results;
import boussole.scoring.projection.Appraisal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a document says: the same report is always the same document, byte for byte.
 *
 * @param company its name; empty where the run is anonymous
 * @param on the day on which the answers were handed in
 * @param context what was asked for information only, in no score
 */
public record Report(
        Kind kind,
        Language language,
        Optional<String> company,
        LocalDate on,
        Questionnaire questionnaire,
        Mode mode,
        ScorecardView card,
        List<DimensionView> context) {

    /** Which document. */
    public enum Kind {
        /** Two pages, for a board. */
        SUMMARY,
        /** Everything, down to each answer. */
        FULL
    }

    public Report {
        context = List.copyOf(context);
    }

    /** The document of a run, in one language. */
    public static Report of(
            Kind kind,
            Language language,
            Optional<String> company,
            LocalDate on,
            Questionnaire questionnaire,
            Mode mode,
            Answers answers,
            Appraisal appraisal) {
        Viewing viewing = new Viewing(questionnaire, language);
        return new Report(
                kind,
                language,
                company.filter(name -> !name.isBlank()),
                on,
                questionnaire,
                mode,
                viewing.view(appraisal),
                viewing.context(Results.of(questionnaire, mode, answers)));
    }
}
