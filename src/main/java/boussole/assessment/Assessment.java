package boussole.assessment;

import boussole.assessment.sharing.Sharing;
import boussole.company.Company;
import boussole.identity.TokenHash;
import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One person's run through a questionnaire for a company. The answers of a submitted assessment never change again. */
public sealed interface Assessment {

    Origin origin();

    Said said();

    Ties ties();

    /** Grows by one with every change that is stored, from 1. */
    long version();

    default AssessmentId id() {
        return origin().id();
    }

    default Answers answers() {
        return said().answers();
    }

    /** The same one, bound to these others. */
    Assessment tied(Ties others);

    /**
     * What is settled when it is started.
     *
     * @param lock which token opens it
     */
    record Origin(
            AssessmentId id,
            TokenHash lock,
            EditionId edition,
            String mode,
            Company company,
            Language language,
            Part part,
            Instant startedAt) {}

    /** Whose run it is. */
    sealed interface Part {

        /** The company's own run; a follow-up names the one it comes after. */
        record Lead(Optional<AssessmentId> follows) implements Part {}

        /** A colleague's own copy of the lead's run. */
        record Respondent(AssessmentId lead, Role role) implements Part {}
    }

    /** From where in the company someone answers. */
    enum Role {
        MANAGEMENT,
        IT,
        HR,
        OPERATIONS,
        SALES,
        FINANCE,
        STAFF;

        /** As it is written in addresses and files: {@code management}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The role so written; empty where there is none. */
        public static Optional<Role> ofKey(String key) {
            return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
        }
    }

    /** Everything said so far: answers with their evidence, and a comment to some of them. */
    record Said(Answers answers, Map<String, String> comments) {

        static final Said NOTHING = new Said(Answers.NONE, Map.of());

        private static final int LONGEST_COMMENT = 2_000;

        public Said {
            comments = Map.copyOf(comments);
        }

        Said with(String question, Answer answer, Evidence evidence, Optional<String> comment) {
            comment.ifPresent(Said::check);
            Said changed = without(question);
            Answers answered = changed.answers.with(question, answer);
            Map<String, String> commented = new HashMap<>(changed.comments);
            comment.ifPresent(words -> commented.put(question, words));
            return new Said(evidence == Evidence.DECLARED ? answered : answered.proven(question, evidence), commented);
        }

        Said without(String question) {
            Map<String, String> kept = new HashMap<>(comments);
            kept.remove(question);
            return new Said(answers.without(question), kept);
        }

        /** The answers as the HTTP API takes them, by question id. */
        public Map<String, Object> asGiven() {
            Map<String, Object> given = new TreeMap<>();
            answers.byQuestion().forEach((question, answer) -> given.put(question, asGiven(answer)));
            return given;
        }

        private static Object asGiven(Answer answer) {
            return switch (answer) {
                case Answer.Choice choice -> choice.key();
                case Answer.Choices choices -> choices.keys();
                case Answer.Number number -> new BigDecimal(number.value().toString());
                case Answer.Words words -> words.text();
                case Answer.Unknown unknown -> "unknown";
                case Answer.NotRelevant because -> Map.of("notApplicable", because.justification());
            };
        }

        private static void check(String comment) {
            if (comment.length() > LONGEST_COMMENT || comment.codePoints().anyMatch(Said::noText)) {
                throw new AssessmentProblem.CommentRefused(LONGEST_COMMENT);
            }
        }

        private static boolean noText(int character) {
            return Character.getType(character) == Character.SURROGATE
                    || Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
        }
    }

    /**
     * Colleagues who were invited, and later runs that come after this one, the oldest first.
     *
     * @param sharing of a colleague's copy: who of the two agrees that the other sees the answers
     */
    record Ties(List<Invitation> invitations, List<AssessmentId> followUps, Sharing sharing) {

        static final int MOST = 100;
        static final Ties NONE = new Ties(List.of(), List.of(), Sharing.NONE);

        public Ties {
            invitations = List.copyOf(invitations);
            followUps = List.copyOf(followUps);
            if (invitations.size() > MOST || followUps.size() > MOST) {
                throw new AssessmentProblem.TooMany(MOST);
            }
        }

        Stream<AssessmentId> all() {
            return Stream.concat(invitations.stream().map(Invitation::respondent), followUps.stream());
        }

        Ties without(AssessmentId gone) {
            return new Ties(
                    invitations.stream()
                            .filter(invitation -> !invitation.respondent().equals(gone))
                            .toList(),
                    followUps.stream().filter(next -> !next.equals(gone)).toList(),
                    sharing);
        }
    }

    record Invitation(AssessmentId respondent, Role role, Instant at) {}

    /** Still being answered. */
    record Open(Origin origin, Said said, Ties ties, long version) implements Assessment {

        static Open start(Origin origin) {
            return start(origin, Said.NOTHING);
        }

        static Open start(Origin origin, Said said) {
            return new Open(origin, said, Ties.NONE, 1);
        }

        Open saying(Said more) {
            return new Open(origin, more, ties, version + 1);
        }

        Submitted submit(Result result, Instant now) {
            return new Submitted(origin, said, ties, result, now, version + 1);
        }

        @Override
        public Open tied(Ties others) {
            return new Open(origin, said, others, version + 1);
        }
    }

    /** Answered for good. */
    record Submitted(Origin origin, Said said, Ties ties, Result result, Instant at, long version)
            implements Assessment {

        @Override
        public Submitted tied(Ties others) {
            return new Submitted(origin, said, others, result, at, version + 1);
        }
    }

    /**
     * What was told at submission, in exact figures: a replay with the same rules must give the same.
     *
     * @param level empty where there was too little to tell one
     * @param dimensions the score of each dimension that has one
     */
    record Result(
            String questionnaireHash,
            String rules,
            Optional<Rational> score,
            Optional<Reached> level,
            Map<String, Rational> dimensions,
            List<String> heldBack,
            List<String> advice) {

        public Result {
            dimensions = Map.copyOf(dimensions);
            heldBack = List.copyOf(heldBack);
            advice = List.copyOf(advice);
        }

        /** Whether the company reads the same in both; the wording of the questionnaire may have changed. */
        boolean tellsTheSameAs(Result other) {
            return score.equals(other.score)
                    && level.equals(other.level)
                    && dimensions.equals(other.dimensions)
                    && heldBack.equals(other.heldBack)
                    && advice.equals(other.advice);
        }

        /** The level reached, the one by the score alone, and the one before caps. */
        public record Reached(int number, int byScore, int uncapped) {}
    }
}
