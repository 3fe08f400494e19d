package boussole.web.paper;

import boussole.assessment.Assessment.Submitted;
import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Outcome;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.report.document.Report;
import boussole.report.document.Report.Kind;
import boussole.scoring.projection.Appraisal;
import boussole.source.Wording;
import boussole.web.problem.EdgeProblem;
import boussole.web.problem.ProblemError;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands out the result of a submitted assessment as a PDF file, to whoever may see the result. */
@Component
public class HandingOutReports {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final TakingAssessment takingAssessment;
    private final Press press;

    HandingOutReports(TakingAssessment takingAssessment, Press press) {
        this.takingAssessment = takingAssessment;
        this.press = press;
    }

    /** @param kind {@code summary} or {@code full}; empty: full */
    public Mono<ResponseEntity<byte[]>> report(Actor actor, String id, Optional<String> kind, Language language) {
        Kind asked = kind.map(HandingOutReports::kind).orElse(Kind.FULL);
        return takingAssessment
                .scorecard(actor, AssessmentId.read(id).orElseThrow(AssessmentProblem.NotFound::new))
                .flatMap(outcome -> press.print(() -> report(outcome, asked, language))
                        .map(pdf -> handedOut(pdf, fileName(outcome, asked, language), language)));
    }

    private static Kind kind(String written) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new EdgeProblem.Unprocessable(new ProblemError(
                        "kind",
                        "unknown-kind",
                        Wording.of(
                                "Deux documents existent : « summary » (la synthèse) et « full » (le rapport complet).",
                                "There are two documents: \"summary\" and \"full\"."))));
    }

    private static Report report(Outcome outcome, Kind kind, Language language) {
        Submitted assessment = outcome.assessment();
        return Report.of(
                kind,
                language,
                assessment.origin().company().name(),
                day(assessment),
                outcome.scoring().questionnaire(),
                outcome.mode(),
                assessment.answers(),
                new Appraisal(outcome.scorecard(), outcome.checked(), outcome.wayUp()));
    }

    private static LocalDate day(Submitted assessment) {
        return LocalDate.ofInstant(assessment.at(), FRANCE);
    }

    private static String fileName(Outcome outcome, Kind kind, Language language) {
        Submitted assessment = outcome.assessment();
        return FileName.of(kind, language, assessment.origin().company().name(), day(assessment));
    }

    private static ResponseEntity<byte[]> handedOut(byte[] pdf, String name, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> {
                    headers.setContentDisposition(
                            ContentDisposition.attachment().filename(name).build());
                    headers.setContentLanguage(language.locale());
                })
                .body(pdf);
    }
}
