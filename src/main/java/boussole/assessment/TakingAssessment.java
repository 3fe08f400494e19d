package boussole.assessment;

import boussole.assessment.Access.Drawn;
import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Origin;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Said;
import boussole.assessment.StartingAssessment.Started;
import boussole.company.Company;
import boussole.identity.Actor;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.AnswerReader;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Branching;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.answering.Relevance;
import boussole.scoring.Scorecard;
import boussole.scoring.Scoring;
import boussole.scoring.projection.WayUp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Starting an assessment, answering it one question at a time, and submitting it. */
@Component
public class TakingAssessment {

    private static final Duration KEY_HOLDS = Duration.ofHours(24);

    private final Access access;
    private final Assessments assessments;
    private final Replaying replaying;
    private final Clock clock;

    TakingAssessment(Access access, Assessments assessments, Replaying replaying, Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.replaying = replaying;
        this.clock = clock;
    }

    /** A new assessment and its token; for an idempotency key repeated within a day, those it gave before. */
    public Mono<Started> start(StartingAssessment asked) {
        return Mono.fromSupplier(() -> checked(asked)).flatMap(fitting -> started(fitting, 1));
    }

    /** The assessment, what applies, and how far it is. */
    public Mono<Overview> see(Actor actor, AssessmentId id) {
        return access.to(actor, id).flatMap(this::overview);
    }

    /** The assessment with this answer in the place of an earlier one to the same question. */
    public Mono<Assessment> answer(Actor actor, AssessmentId id, Answering answering) {
        return access.changing(actor, id, read -> Mono.fromSupplier(() -> answered(Access.open(read), answering)));
    }

    /** The scorecard, for good; asked again, the same one. */
    public Mono<Outcome> submit(Actor actor, AssessmentId id) {
        return access.changing(actor, id, this::submitted)
                .map(Access::submitted)
                .flatMap(replaying::outcome);
    }

    /** The scorecard of a submitted assessment. */
    public Mono<Outcome> scorecard(Actor actor, AssessmentId id) {
        return access.to(actor, id).map(Access::submitted).flatMap(replaying::outcome);
    }

    private StartingAssessment checked(StartingAssessment asked) {
        List<Company.Fault> faults = asked.company().faults();
        if (!faults.isEmpty()) {
            throw new AssessmentProblem.CompanyRefused(faults);
        }
        Scoring scoring = scoring(asked);
        asked.mode().ifPresent(mode -> Replaying.mode(scoring, mode));
        return asked;
    }

    private Scoring scoring(StartingAssessment asked) {
        Scoring newest = replaying.newest(asked.questionnaire());
        return asked.edition()
                .map(edition -> replaying.inForce(new EditionId(asked.questionnaire(), edition)))
                .orElse(newest);
    }

    /** @param generation how often this idempotency key has run out and begun anew, from 1 */
    private Mono<Started> started(StartingAssessment asked, int generation) {
        return access.draw(asked.idempotencyKey(), "start", Integer.toString(generation))
                .flatMap(drawn ->
                        inserted(asked, drawn).switchIfEmpty(Mono.defer(() -> again(asked, drawn, generation))));
    }

    /** Empty where the idempotency key was used before. */
    private Mono<Started> inserted(StartingAssessment asked, Drawn drawn) {
        Open open = Open.start(origin(asked, drawn), new Said(asked.answers(), Map.of()));
        return assessments.insert(open).filter(fresh -> fresh).map(fresh -> new Started(open, drawn.token()));
    }

    private Origin origin(StartingAssessment asked, Drawn drawn) {
        Scoring scoring = scoring(asked);
        return new Origin(
                drawn.id(),
                drawn.token().hash(),
                scoring.questionnaire().id(),
                asked.mode().orElse(scoring.questionnaire().modes().getFirst().id()),
                asked.company(),
                asked.language(),
                new Part.Lead(Optional.empty()),
                now());
    }

    private Mono<Started> again(StartingAssessment asked, Drawn drawn, int generation) {
        return assessments
                .find(drawn.id())
                .flatMap(kept -> lapsed(kept) ? started(asked, generation + 1) : repeated(asked, kept, drawn))
                .switchIfEmpty(Mono.defer(() -> started(asked, generation)));
    }

    private boolean lapsed(Assessment kept) {
        return !now().isBefore(kept.origin().startedAt().plus(KEY_HOLDS));
    }

    private static Mono<Started> repeated(StartingAssessment asked, Assessment kept, Drawn drawn) {
        return asked.couldHaveStarted(kept)
                ? Mono.just(new Started(kept, drawn.token()))
                : Mono.error(AssessmentProblem.KeyReused::new);
    }

    private Mono<Overview> overview(Assessment assessment) {
        return replaying.scoring(assessment).map(scoring -> Overview.of(assessment, scoring));
    }

    private Open answered(Open open, Answering answering) {
        Said said = answering.value().isPresent()
                ? saying(open, answering, answering.value().get())
                : open.said().without(answering.question());
        if (said.equals(open.said())) {
            return open;
        }
        if (answering.ifVersion().orElse(open.version()) != open.version()) {
            throw new AssessmentProblem.StaleVersion(open.version());
        }
        return open.saying(said);
    }

    private Said saying(Open open, Answering answering, Object value) {
        String question = answering.question();
        Scoring scoring = replaying.inForce(open.origin().edition());
        Answers read = AnswerReader.read(
                scoring.questionnaire(),
                Map.of(question, value),
                answering.evidence().map(proof -> Map.of(question, proof)).orElse(Map.of()));
        Relevance relevance = Branching.of(
                        scoring.questionnaire(), Replaying.mode(scoring, open.origin()), open.answers())
                .getOrDefault(question, Relevance.NOT_IN_MODE);
        if (relevance != Relevance.ASKED) {
            throw new AssessmentProblem.DoesNotApply(question, relevance);
        }
        Evidence evidence = read.evidenceOf(question);
        if (evidence == Evidence.CHECKED) {
            throw new AssessmentProblem.CheckedByAdvisorsOnly(question);
        }
        return open.said().with(question, read.to(question).orElseThrow(), evidence, answering.comment());
    }

    private Mono<Assessment> submitted(Assessment read) {
        return read instanceof Open open ? replaying.submitted(open, now()).cast(Assessment.class) : Mono.just(read);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * One answer as it came in.
     *
     * @param value as in the HTTP API: a key, a list of keys, a number, text, {@code "unknown"}; empty withdraws the answer
     * @param evidence {@code declared} or {@code shown}; empty: declared
     * @param ifVersion where given, nothing is written if the assessment is at another version
     */
    public record Answering(
            String question,
            Optional<Object> value,
            Optional<String> evidence,
            Optional<String> comment,
            OptionalLong ifVersion) {}

    /**
     * An assessment beside its questionnaire, as the answers now stand.
     *
     * @param relevance of every question, by id
     * @param asked how many questions are asked
     * @param answered how many of those have an answer
     */
    public record Overview(
            Assessment assessment,
            Questionnaire questionnaire,
            Mode mode,
            Map<String, Relevance> relevance,
            int asked,
            int answered) {

        static Overview of(Assessment assessment, Scoring scoring) {
            Mode mode = Replaying.mode(scoring, assessment.origin());
            Questionnaire questionnaire = scoring.questionnaire();
            Map<String, Relevance> relevance = Branching.of(questionnaire, mode, assessment.answers());
            List<String> asked = questionnaire.questions().keySet().stream()
                    .filter(question -> relevance.get(question) == Relevance.ASKED)
                    .toList();
            long answered = asked.stream()
                    .filter(question -> assessment.answers().to(question).isPresent())
                    .count();
            return new Overview(assessment, questionnaire, mode, relevance, asked.size(), (int) answered);
        }
    }

    /**
     * A submitted assessment with its scorecard, made again with the edition and the rules it was made with.
     *
     * @param scorecard as declared
     * @param checked as far as an advisor has checked; empty where nothing is
     * @param wayUp to the next level; empty where there is none
     */
    public record Outcome(
            Assessment.Submitted assessment,
            Scoring scoring,
            Mode mode,
            Scorecard scorecard,
            Optional<Scorecard.Outline> checked,
            Optional<WayUp> wayUp) {}
}
