package boussole.assessment;

import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Origin;
import boussole.assessment.Assessment.Result;
import boussole.assessment.Assessment.Result.Reached;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.TakingAssessment.Outcome;
import boussole.company.CompanyAnswers;
import boussole.kernel.Rational;
import boussole.library.Library;
import boussole.library.Worker;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.Scorecard;
import boussole.scoring.Scoring;
import boussole.scoring.projection.Appraisal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Scores assessments: open ones by the rules in force, submitted ones by the rules of their day. */
@Component
class Replaying {

    private final Library library;
    private final Worker worker;

    Replaying(Library library, Worker worker) {
        this.library = library;
        this.worker = worker;
    }

    Scoring newest(String questionnaire) {
        return library.inForce()
                .newest(questionnaire)
                .orElseThrow(() -> new AssessmentProblem.UnknownQuestionnaire(questionnaire));
    }

    Scoring inForce(EditionId edition) {
        return library.inForce()
                .scoring(edition)
                .orElseThrow(() -> new AssessmentProblem.UnknownQuestionnaire(edition.toString()));
    }

    /** The open assessment submitted as it now stands; what its answers tell of the company completes the company. */
    Mono<Submitted> submitted(Open open, Instant now) {
        return computed(
                open, scoring -> completed(open, scoring.questionnaire()).submit(result(declared(open, scoring)), now));
    }

    /** The scorecard that was given at submission, made again and compared with what was told then. */
    Mono<Outcome> outcome(Submitted submitted) {
        return computed(submitted, scoring -> outcome(submitted, scoring));
    }

    /** Something worked out, off the event loop, with what this assessment is scored with. */
    <T> Mono<T> computed(Assessment assessment, Function<Scoring, T> work) {
        return scoring(assessment).flatMap(scoring -> worker.run(() -> work.apply(scoring)));
    }

    /** What this assessment is scored with: by the rules of its day, once it is submitted. */
    Mono<Scoring> scoring(Assessment assessment) {
        return switch (assessment) {
            case Open open -> Mono.fromSupplier(() -> inForce(open.origin().edition()));
            case Submitted submitted -> ofItsDay(submitted);
        };
    }

    static Mode mode(Scoring scoring, Origin origin) {
        return mode(scoring, origin.mode());
    }

    static Mode mode(Scoring scoring, String name) {
        List<Mode> modes = scoring.questionnaire().modes();
        return scoring.questionnaire()
                .mode(name)
                .orElseThrow(() -> new AssessmentProblem.UnknownMode(
                        name, modes.stream().map(Mode::id).toList()));
    }

    private Mono<Scoring> ofItsDay(Submitted submitted) {
        String rules = submitted.result().rules();
        return library.scoring(submitted.origin().edition(), rules)
                .switchIfEmpty(Mono.error(() -> new AssessmentProblem.NotReplayable(rules)));
    }

    private static Open completed(Open open, Questionnaire questionnaire) {
        Origin origin = open.origin();
        Origin known = new Origin(
                origin.id(),
                origin.lock(),
                origin.edition(),
                origin.mode(),
                CompanyAnswers.completed(questionnaire, origin.company(), open.answers()),
                origin.language(),
                origin.part(),
                origin.startedAt());
        return new Open(known, open.said(), open.ties(), open.version());
    }

    private static Scorecard declared(Assessment assessment, Scoring scoring) {
        return scoring.score(mode(scoring, assessment.origin()), assessment.answers());
    }

    private static Outcome outcome(Submitted submitted, Scoring scoring) {
        Mode mode = mode(scoring, submitted.origin());
        Appraisal appraisal = Appraisal.of(scoring, mode, submitted.answers());
        if (!result(appraisal.declared()).tellsTheSameAs(submitted.result())) {
            throw new AssessmentProblem.NotReplayable(submitted.result().rules());
        }
        return new Outcome(submitted, scoring, mode, appraisal.declared(), appraisal.checked(), appraisal.wayUp());
    }

    private static Result result(Scorecard scorecard) {
        Map<String, Rational> dimensions = new HashMap<>();
        scorecard
                .dimensions()
                .forEach(dimension -> dimension
                        .score()
                        .ifPresent(score -> dimensions.put(dimension.group().id(), score)));
        return new Result(
                scorecard.questionnaireHash(),
                scorecard.rules(),
                scorecard.overall().flatMap(Scorecard.Overall::score),
                scorecard.overall().flatMap(Scorecard.Overall::level).map(Replaying::reached),
                dimensions,
                scorecard.heldBack().stream().map(Scorecard.HeldBack::id).toList(),
                scorecard.advice().stream().map(given -> given.advice().id()).toList());
    }

    private static Reached reached(Scorecard.LevelReached level) {
        return new Reached(level.number(), level.byScore(), level.uncapped());
    }
}
