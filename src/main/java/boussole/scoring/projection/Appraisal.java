package boussole.scoring.projection;

import boussole.questionnaire.Mode;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.Results;
import boussole.scoring.Scorecard;
import boussole.scoring.Scoring;
import java.util.Optional;

/**
 * The three views of a run side by side: as declared, as checked by an advisor, and as it could be.
 *
 * @param checked empty where an advisor has checked nothing
 * @param wayUp empty where there is no level above, or no change of answers would lead there
 */
public record Appraisal(Scorecard declared, Optional<Scorecard.Outline> checked, Optional<WayUp> wayUp) {

    public static Appraisal of(Scoring scoring, Mode mode, Answers answers) {
        Results results = scoring.results(mode, answers);
        Scorecard declared = scoring.score(results);
        return new Appraisal(
                declared, scoring.checked(mode, answers), FindingWayUp.from(declared, scoring, results, answers));
    }
}
