package boussole.web.api;

import boussole.kernel.Language;
import boussole.report.ScorecardView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers in, an explained scorecard out; nothing is stored. */
@RestController
@Tag(name = "Scoring")
class ScoringApi {

    private final ScoringAnswers scoringAnswers;

    ScoringApi(ScoringAnswers scoringAnswers) {
        this.scoringAnswers = scoringAnswers;
    }

    @PostMapping("/api/score")
    @Operation(
            summary = "Score answers without storing anything",
            description = "An answer is an option's key (text or number), a list of keys for tick lists, or"
                    + " \"unknown\". Unknown questions or options, or the wrong kind of value, are refused with 422,"
                    + " each of them named; nothing is half-scored. With \"rules\" an earlier rule set is used again.")
    Mono<ScorecardView> score(@RequestBody ScoreAsked asked, Language language) {
        return scoringAnswers.score(asked, language);
    }
}
