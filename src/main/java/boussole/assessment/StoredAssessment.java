package boussole.assessment;

import boussole.assessment.Assessment.Invitation;
import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Origin;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Result;
import boussole.assessment.Assessment.Result.Reached;
import boussole.assessment.Assessment.Role;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.Assessment.Ties;
import boussole.assessment.sharing.Sharing;
import boussole.company.Activity;
import boussole.company.Company;
import boussole.identity.TokenHash;
import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.questionnaire.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An assessment as it lies in the store. No map: a key with a dot in it would be taken for a path.
 *
 * @param lead the run this is a respondent's copy of
 * @param result present, with {@code submittedAt}, once it is submitted
 */
@Document("assessments")
@TypeAlias("assessment")
record StoredAssessment(
        @Id String id,
        long version,
        String lock,
        String questionnaire,
        String edition,
        String mode,
        StoredCompany company,
        String language,
        Instant startedAt,
        @Nullable String lead,
        @Nullable String role,
        @Nullable String follows,
        List<StoredAnswer> answers,
        List<StoredInvitation> invitations,
        List<String> followUps,
        @Nullable StoredSharing sharing,
        @Nullable StoredResult result,
        @Nullable Instant submittedAt) {

    static StoredAssessment of(Assessment assessment) {
        Origin origin = assessment.origin();
        Optional<Submitted> submitted =
                Optional.of(assessment).filter(Submitted.class::isInstance).map(Submitted.class::cast);
        return new StoredAssessment(
                origin.id().value(),
                assessment.version(),
                origin.lock().hex(),
                origin.edition().questionnaire(),
                origin.edition().edition(),
                origin.mode(),
                StoredCompany.of(origin.company()),
                origin.language().tag(),
                origin.startedAt(),
                origin.part() instanceof Part.Respondent respondent
                        ? respondent.lead().value()
                        : null,
                origin.part() instanceof Part.Respondent respondent
                        ? respondent.role().key()
                        : null,
                origin.part() instanceof Part.Lead lead
                        ? lead.follows().map(AssessmentId::value).orElse(null)
                        : null,
                StoredAnswer.of(assessment.said()),
                assessment.ties().invitations().stream()
                        .map(StoredInvitation::of)
                        .toList(),
                assessment.ties().followUps().stream().map(AssessmentId::value).toList(),
                StoredSharing.of(assessment.ties().sharing()),
                submitted.map(Submitted::result).map(StoredResult::of).orElse(null),
                submitted.map(Submitted::at).orElse(null));
    }

    Assessment assessment() {
        Ties ties = new Ties(
                invitations.stream().map(StoredInvitation::invitation).toList(),
                followUps.stream().map(AssessmentId::new).toList(),
                sharing == null ? Sharing.NONE : sharing.sharing());
        return result == null || submittedAt == null
                ? new Open(origin(), StoredAnswer.said(answers), ties, version)
                : new Submitted(origin(), StoredAnswer.said(answers), ties, result.result(), submittedAt, version);
    }

    private Origin origin() {
        return new Origin(
                new AssessmentId(id),
                new TokenHash(lock),
                new EditionId(questionnaire, edition),
                mode,
                company.company(),
                Language.ofTag(language).orElse(Language.DEFAULT),
                part(),
                startedAt);
    }

    private Part part() {
        return lead == null || role == null
                ? new Part.Lead(Optional.ofNullable(follows).map(AssessmentId::new))
                : new Part.Respondent(new AssessmentId(lead), Role.ofKey(role).orElse(Role.STAFF));
    }

    /** The company inside it. */
    record StoredCompany(
            @Nullable String siren,
            @Nullable String name,
            @Nullable String size,
            @Nullable String sector,
            List<String> departements,
            @Nullable StoredActivity activity) {

        static StoredCompany of(Company company) {
            return new StoredCompany(
                    company.siren().orElse(null),
                    company.name().orElse(null),
                    company.size().orElse(null),
                    company.sector().orElse(null),
                    company.departements(),
                    company.activity().map(StoredActivity::of).orElse(null));
        }

        Company company() {
            return new Company(
                    Optional.ofNullable(siren),
                    Optional.ofNullable(name),
                    Optional.ofNullable(size),
                    Optional.ofNullable(sector),
                    departements,
                    Optional.ofNullable(activity).map(StoredActivity::activity));
        }

        /** An activity inside it. */
        record StoredActivity(String scheme, String version, String code) {

            static StoredActivity of(Activity activity) {
                return new StoredActivity(activity.scheme(), activity.version(), activity.code());
            }

            Activity activity() {
                return new Activity(scheme, version, code);
            }
        }
    }

    /** An invitation inside it. */
    record StoredInvitation(String respondent, String role, Instant at) {

        static StoredInvitation of(Invitation invitation) {
            return new StoredInvitation(
                    invitation.respondent().value(), invitation.role().key(), invitation.at());
        }

        Invitation invitation() {
            return new Invitation(new AssessmentId(respondent), Role.ofKey(role).orElse(Role.STAFF), at);
        }
    }

    /** Who agrees to what, inside a colleague's copy; absent where nobody does. */
    record StoredSharing(@Nullable Instant lead, @Nullable Instant colleague) {

        static @Nullable StoredSharing of(Sharing sharing) {
            return sharing.equals(Sharing.NONE)
                    ? null
                    : new StoredSharing(
                            sharing.lead().orElse(null), sharing.colleague().orElse(null));
        }

        Sharing sharing() {
            return new Sharing(Optional.ofNullable(lead), Optional.ofNullable(colleague));
        }
    }

    /** What was told at submission; figures are exact, as text. */
    record StoredResult(
            String questionnaireHash,
            String rules,
            @Nullable String score,
            @Nullable StoredLevel level,
            List<StoredScore> dimensions,
            List<String> heldBack,
            List<String> advice) {

        static StoredResult of(Result result) {
            return new StoredResult(
                    result.questionnaireHash(),
                    result.rules(),
                    result.score().map(Rational::toString).orElse(null),
                    result.level().map(StoredLevel::of).orElse(null),
                    result.dimensions().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(score -> new StoredScore(
                                    score.getKey(), score.getValue().toString()))
                            .toList(),
                    result.heldBack(),
                    result.advice());
        }

        Result result() {
            return new Result(
                    questionnaireHash,
                    rules,
                    Optional.ofNullable(score).map(Rational::parse),
                    Optional.ofNullable(level).map(StoredLevel::reached),
                    dimensions.stream()
                            .collect(Collectors.toMap(StoredScore::dimension, one -> Rational.parse(one.score()))),
                    heldBack,
                    advice);
        }

        /** A level inside it. */
        record StoredLevel(int number, int byScore, int uncapped) {

            static StoredLevel of(Reached reached) {
                return new StoredLevel(reached.number(), reached.byScore(), reached.uncapped());
            }

            Reached reached() {
                return new Reached(number, byScore, uncapped);
            }
        }

        /** A dimension's score inside it. */
        record StoredScore(String dimension, String score) {}
    }
}
