package boussole.web.api.questionnaire;

import boussole.kernel.Language;
import boussole.library.Library;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.Scoring;
import boussole.web.problem.EdgeProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is asked: the questionnaires in force, edition by edition. */
@RestController
@Tag(name = "Questionnaires")
class QuestionnairesApi {

    private final Library library;

    QuestionnairesApi(Library library) {
        this.library = library;
    }

    @GetMapping("/api/questionnaires")
    @Operation(summary = "Every questionnaire and edition in force, the oldest edition first")
    List<QuestionnaireView.Entry> questionnaires(@RequestParam("language") Optional<String> asked, Language spoken) {
        Language language = asked.flatMap(Language::ofTag).orElse(spoken);
        return library.inForce().questionnaires().stream()
                .map(questionnaire -> new ViewingQuestionnaire(questionnaire, language).entry())
                .toList();
    }

    @GetMapping("/api/questionnaires/{questionnaire}/{edition}")
    @Operation(
            summary = "One edition: groups, questions, options, branching",
            description = "appliesIf: where it does not hold, the question is not asked and counts nowhere."
                    + " visibleIf: where it does not hold, the question is not asked and counts its lowest points.")
    ResponseEntity<QuestionnaireView> questionnaire(
            @PathVariable("questionnaire") String questionnaire,
            @PathVariable("edition") String edition,
            @RequestParam("language") Optional<String> asked,
            Language spoken) {
        Language language = asked.flatMap(Language::ofTag).orElse(spoken);
        Questionnaire found = library.inForce()
                .scoring(new EditionId(questionnaire, edition))
                .map(Scoring::questionnaire)
                .orElseThrow(EdgeProblem.NotThere::new);
        return ResponseEntity.ok()
                .eTag(found.hash() + "-" + language.tag())
                .header("Content-Language", language.tag())
                .body(new ViewingQuestionnaire(found, language).view());
    }
}
