package boussole.web.api;

import boussole.kernel.Language;
import boussole.library.Library;
import boussole.library.Worker;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Mode;
import boussole.questionnaire.answering.AnswerReader;
import boussole.questionnaire.answering.Answers;
import boussole.report.ScorecardView;
import boussole.report.Viewing;
import boussole.scoring.Scoring;
import boussole.scoring.projection.Appraisal;
import boussole.source.Wording;
import boussole.web.problem.EdgeProblem;
import boussole.web.problem.ProblemError;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what is asked to be scored and by which rules, and scores it away from the event loop. */
@Component
class ScoringAnswers {

    private final Library library;
    private final Worker worker;

    ScoringAnswers(Library library, Worker worker) {
        this.library = library;
        this.worker = worker;
    }

    Mono<ScorecardView> score(ScoreAsked asked, Language language) {
        return scoring(asked).flatMap(scoring -> worker.run(() -> scored(scoring, asked, language)));
    }

    private Mono<Scoring> scoring(ScoreAsked asked) {
        Scoring current = inForce(asked);
        return asked.rules()
                .map(rules -> library.scoring(current.questionnaire().id(), rules)
                        .switchIfEmpty(Mono.error(() -> unknown("rules", rules))))
                .orElseGet(() -> Mono.just(current));
    }

    private Scoring inForce(ScoreAsked asked) {
        Scoring newest = library.inForce()
                .newest(asked.questionnaire())
                .orElseThrow(() -> unknown("questionnaire", asked.questionnaire()));
        return asked.edition()
                .map(edition -> library.inForce()
                        .scoring(new EditionId(asked.questionnaire(), edition))
                        .orElseThrow(() -> unknown("edition", edition)))
                .orElse(newest);
    }

    private static ScorecardView scored(Scoring scoring, ScoreAsked asked, Language language) {
        Mode mode = mode(scoring, asked.mode());
        Answers answers = AnswerReader.read(
                scoring.questionnaire(),
                asked.answers().orElse(Map.of()),
                asked.evidence().orElse(Map.of()));
        return new Viewing(scoring.questionnaire(), language).view(Appraisal.of(scoring, mode, answers));
    }

    private static Mode mode(Scoring scoring, Optional<String> name) {
        return name.map(named -> scoring.questionnaire().mode(named).orElseThrow(() -> unknown("mode", named)))
                .orElse(scoring.questionnaire().modes().getFirst());
    }

    private static EdgeProblem unknown(String field, String value) {
        String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        return new EdgeProblem.Unprocessable(new ProblemError(
                "/" + field,
                "unknown-" + field,
                Wording.of("« {0} » n’est pas connu ici.", "\"{0}\" is not known here.", shown)));
    }
}
