package boussole.web.leader.answering;

import boussole.assessment.AssessmentProblem.CommentRefused;
import boussole.kernel.Text;
import boussole.questionnaire.answering.AnswerFault;
import boussole.questionnaire.answering.AnswersRefused;
import boussole.source.Wording;

/** An answer of a form that was not taken, and why. */
record Refusal(Posted posted, String code, Text reason) {

    static final String CHANGED_ELSEWHERE = "changed-elsewhere";

    static Refusal of(Posted posted, AnswersRefused refused) {
        AnswerFault fault = refused.faults().getFirst();
        return new Refusal(posted, fault.code(), fault.message());
    }

    static Refusal of(Posted posted, CommentRefused refused) {
        return new Refusal(posted, "comment-refused", refused.text());
    }

    /** Someone answered the same question otherwise since the page was made; theirs stands until this is sent again. */
    static Refusal changedElsewhere(Posted posted, Held said, Held standing) {
        boolean sameAnswer = said.answer().equals(standing.answer());
        return new Refusal(
                posted,
                CHANGED_ELSEWHERE,
                sameAnswer
                        ? Wording.of(
                                "Entre-temps, une autre justification ou un autre commentaire a été enregistré ailleurs.",
                                "In the meantime, another proof or comment was saved elsewhere.")
                        : Wording.of(
                                "Entre-temps, une autre réponse a été enregistrée ailleurs : « {0} ».",
                                "In the meantime, another answer was saved elsewhere: “{0}”.", standing.inWords()));
    }
}
