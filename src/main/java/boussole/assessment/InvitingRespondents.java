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
import boussole.assessment.sharing.Sharing;
import boussole.assessment.sharing.Sharing.Side;
import boussole.identity.Actor;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.Scoring;
import boussole.scoring.comparison.Spread;
import boussole.scoring.comparison.Spread.Voice;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Inviting colleagues to answer their own copy, and seeing how far apart the answers lie; who gave them is seen only by a
 * lead and a colleague who both agree to it.
 */
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

    /** The lead agrees, or no longer does, that this colleague and the lead see each other's answers. */
    public Mono<Void> agree(Actor actor, AssessmentId id, AssessmentId colleague, boolean agrees) {
        return access.asLead(actor, id)
                .map(lead -> invited(lead, colleague))
                .flatMap(known -> access.changing(colleague, copy -> sharing(copy, Side.LEAD, agrees)));
    }

    /** The colleague agrees, or no longer does, that the lead and the colleague see each other's answers. */
    public Mono<Void> agree(Actor actor, AssessmentId id, boolean agrees) {
        return access.changing(
                        actor,
                        id,
                        copy -> Mono.fromSupplier(() -> {
                            lead(copy);
                            return sharing(copy, Side.COLLEAGUE, agrees);
                        }))
                .then();
    }

    /** Both runs, for the lead, once both agree and the colleague has finished. */
    public Mono<Beside> beside(Actor actor, AssessmentId id, AssessmentId colleague) {
        return access.asLead(actor, id)
                .flatMap(lead -> Mono.fromSupplier(() -> invited(lead, colleague))
                        .flatMap(assessments::find)
                        .map(copy -> Beside.of(lead, copy)));
    }

    /** Both runs, for the colleague, once both agree and the colleague has finished. */
    public Mono<Beside> beside(Actor actor, AssessmentId id) {
        return access.to(actor, id).flatMap(copy -> assessments.find(lead(copy)).map(lead -> Beside.of(lead, copy)));
    }

    private Assessment sharing(Assessment copy, Side side, boolean agrees) {
        Ties ties = copy.ties();
        Sharing changed = ties.sharing().with(side, agrees, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return changed.equals(ties.sharing())
                ? copy
                : copy.tied(new Ties(ties.invitations(), ties.followUps(), changed));
    }

    /** The colleague's id, once it is known that this lead invited that colleague. */
    private static AssessmentId invited(Assessment lead, AssessmentId colleague) {
        return lead.ties().invitations().stream()
                .map(Invitation::respondent)
                .filter(colleague::equals)
                .findFirst()
                .orElseThrow(AssessmentProblem.NotFound::new);
    }

    private static AssessmentId lead(Assessment copy) {
        return switch (copy.origin().part()) {
            case Part.Respondent respondent -> respondent.lead();
            case Part.Lead lead -> throw new AssessmentProblem.NotFound();
        };
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
        return lead.tied(
                new Ties(invitations, lead.ties().followUps(), lead.ties().sharing()));
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
        Map<AssessmentId, Assessment> kept =
                copies.stream().collect(Collectors.toMap(Assessment::id, Function.identity()));
        return lead.ties().invitations().stream()
                .map(invitation -> invited(invitation, Optional.ofNullable(kept.get(invitation.respondent()))))
                .toList();
    }

    private static Invited invited(Invitation invitation, Optional<Assessment> copy) {
        return new Invited(
                invitation.respondent(),
                invitation.role(),
                invitation.at(),
                copy.filter(Submitted.class::isInstance).isPresent(),
                copy.map(one -> one.ties().sharing()).orElse(Sharing.NONE));
    }

    private static Spread spread(Scoring scoring, Assessment lead, List<Assessment> copies) {
        Stream<Voice> colleagues = copies.stream()
                .filter(Submitted.class::isInstance)
                .map(Submitted.class::cast)
                .sorted(Comparator.comparing(Submitted::at)
                        .thenComparing(copy -> copy.id().value()))
                .map(copy -> new Voice(management(copy), copy.ties().sharing().mutual(), copy.answers()));
        return Spread.of(
                scoring.questionnaire(),
                Replaying.mode(scoring, lead.origin()),
                Stream.concat(Stream.of(new Voice(true, true, lead.answers())), colleagues)
                        .toList());
    }

    /** The one who leads the assessment speaks for the management. */
    private static boolean management(Assessment assessment) {
        return !(assessment.origin().part() instanceof Part.Respondent respondent)
                || respondent.role() == Role.MANAGEMENT;
    }

    /** Everyone invited, in the order of invitation, and the spread over those who have finished. */
    public record Respondents(List<Invited> invited, Spread spread) {}

    /** A colleague who was invited. */
    public record Invited(AssessmentId id, Role role, Instant at, boolean finished, Sharing sharing) {}

    /**
     * What stands between a lead and a colleague.
     *
     * @param answers of both; empty until both agree and the colleague has finished
     */
    public record Beside(Role role, Sharing sharing, boolean finished, Optional<Both> answers) {

        static Beside of(Assessment lead, Assessment copy) {
            Sharing sharing = copy.ties().sharing();
            boolean finished = copy instanceof Submitted;
            return new Beside(
                    copy.origin().part() instanceof Part.Respondent respondent ? respondent.role() : Role.STAFF,
                    sharing,
                    finished,
                    sharing.mutual() && finished
                            ? Optional.of(new Both(lead.answers(), copy.answers()))
                            : Optional.empty());
        }
    }

    /** What both said. */
    public record Both(Answers lead, Answers colleague) {}
}
