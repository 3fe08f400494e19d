package boussole.assessment;

import boussole.assessment.Access.Drawn;
import boussole.assessment.Assessment.Invitation;
import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Origin;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Role;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.Assessment.Ties;
import boussole.assessment.StartingAssessment.Started;
import boussole.identity.Actor;
import boussole.scoring.Scoring;
import boussole.scoring.comparison.Spread;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Inviting colleagues to answer their own copy, and seeing how far apart the answers lie, never who gave them. */
@Component
public class InvitingRespondents {

    private final Access access;
    private final Assessments assessments;
    private final Replaying replaying;
    private final Clock clock;

    InvitingRespondents(Access access, Assessments assessments, Replaying replaying, Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.replaying = replaying;
        this.clock = clock;
    }

    /** A colleague's own copy and token; without an idempotency key, every call invites one more. */
    public Mono<Started> invite(Actor actor, AssessmentId id, String role, Optional<String> idempotencyKey) {
        return Mono.fromSupplier(() -> role(role))
                .flatMap(known -> access.draw(idempotencyKey, "invite", id.value())
                        .flatMap(drawn -> invited(actor, id, known, drawn)));
    }

    /** Who was invited and has finished, and the spread of what the finished ones and the lead said. */
    public Mono<Respondents> respondents(Actor actor, AssessmentId id) {
        return access.asLead(actor, id).flatMap(lead -> copies(lead).flatMap(copies -> respondents(lead, copies)));
    }

    private static Role role(String key) {
        return Role.ofKey(key)
                .orElseThrow(() -> new AssessmentProblem.UnknownRole(
                        key, Stream.of(Role.values()).map(Role::key).toList()));
    }

    private Mono<Started> invited(Actor actor, AssessmentId id, Role role, Drawn drawn) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Invitation invitation = new Invitation(drawn.id(), role, now);
        return access.offshoot(
                actor,
                id,
                lead -> tied(lead, invitation),
                lead -> new Started(copy(lead, drawn, role, now), drawn.token()));
    }

    private static Assessment tied(Assessment lead, Invitation invitation) {
        List<Invitation> invitations = new ArrayList<>(lead.ties().invitations());
        if (invitations.stream().anyMatch(known -> known.respondent().equals(invitation.respondent()))) {
            return lead;
        }
        invitations.add(invitation);
        return lead.tied(new Ties(invitations, lead.ties().followUps()));
    }

    private static Open copy(Assessment lead, Drawn drawn, Role role, Instant now) {
        Origin origin = lead.origin();
        return Open.start(new Origin(
                drawn.id(),
                drawn.token().hash(),
                origin.edition(),
                origin.mode(),
                origin.company(),
                origin.language(),
                new Part.Respondent(lead.id(), role),
                now));
    }

    private Mono<List<Assessment>> copies(Assessment lead) {
        return Flux.fromIterable(lead.ties().invitations())
                .concatMap(invitation -> assessments.find(invitation.respondent()))
                .collectList();
    }

    private Mono<Respondents> respondents(Assessment lead, List<Assessment> copies) {
        return replaying
                .computed(lead, scoring -> spread(scoring, lead, copies))
                .map(spread -> new Respondents(invited(lead, copies), spread));
    }

    private static List<Invited> invited(Assessment lead, List<Assessment> copies) {
        List<AssessmentId> finished = finished(copies).map(Assessment::id).toList();
        return lead.ties().invitations().stream()
                .map(invitation -> new Invited(
                        invitation.respondent(),
                        invitation.role(),
                        invitation.at(),
                        finished.contains(invitation.respondent())))
                .toList();
    }

    private static Spread spread(Scoring scoring, Assessment lead, List<Assessment> copies) {
        List<Spread.Voice> voices = Stream.concat(Stream.of(lead), finished(copies))
                .map(one -> new Spread.Voice(management(one), one.answers()))
                .toList();
        return Spread.of(scoring.questionnaire(), Replaying.mode(scoring, lead.origin()), voices);
    }

    private static Stream<Assessment> finished(List<Assessment> copies) {
        return copies.stream().filter(Submitted.class::isInstance);
    }

    /** The one who leads the assessment speaks for the management. */
    private static boolean management(Assessment assessment) {
        return !(assessment.origin().part() instanceof Part.Respondent respondent)
                || respondent.role() == Role.MANAGEMENT;
    }

    /** Everyone invited, in the order of invitation, and the spread over those who have finished. */
    public record Respondents(List<Invited> invited, Spread spread) {}

    /** A colleague who was invited. */
    public record Invited(AssessmentId id, Role role, Instant at, boolean finished) {}
}
