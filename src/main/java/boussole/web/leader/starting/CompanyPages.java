package boussole.web.leader.starting;

import boussole.assessment.AssessmentProblem;
import boussole.company.LookUp;
import boussole.company.LookingUpCompany;
import boussole.kernel.CompanyNumber;
import boussole.kernel.Language;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.web.problem.EdgeProblem;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a public register knows of the company, to be confirmed, corrected or left unsaid; until then nothing is kept. */
@Controller
class CompanyPages {

    private static final String ADDRESS = "/start/{questionnaire}/{mode}/{number}";

    private final LookingUpCompany lookingUpCompany;
    private final Beginning beginning;

    CompanyPages(LookingUpCompany lookingUpCompany, Beginning beginning) {
        this.lookingUpCompany = lookingUpCompany;
        this.beginning = beginning;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> confirm(
            @PathVariable("questionnaire") String questionnaire,
            @PathVariable("mode") String mode,
            @PathVariable("number") String number,
            Language language) {
        return Mono.fromSupplier(() -> run(questionnaire, mode, number))
                .flatMap(run -> lookingUpCompany
                        .lookUp(run.number())
                        .map(found -> page(run, CompanyForm.suggested(run, found), language)
                                .modelAttribute("found", name(found))
                                .modelAttribute("key", UUID.randomUUID().toString())
                                .build()));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> confirmed(
            @PathVariable("questionnaire") String questionnaire,
            @PathVariable("mode") String mode,
            @PathVariable("number") String number,
            Language language,
            ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            Run run = run(questionnaire, mode, number);
            String key = StartForm.first(form, "key");
            CompanyForm told = CompanyForm.posted(run, form);
            return told.faults().isEmpty()
                    ? beginning.begin(
                            new StartForm(questionnaire, mode, number, key),
                            told.answers(),
                            told.beside(),
                            language,
                            exchange)
                    : Mono.just(refused(run, told, key, language));
        });
    }

    private static Rendering refused(Run run, CompanyForm told, String key, Language language) {
        return page(run, told, language)
                .modelAttribute("found", "corrected")
                .modelAttribute("key", key)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    private static Rendering.Builder<?> page(Run run, CompanyForm form, Language language) {
        return Rendering.view("leader/company")
                .modelAttribute("number", run.number().grouped())
                .modelAttribute("form", form)
                .modelAttribute("questions", form.views(run, language));
    }

    private Run run(String name, String mode, String number) {
        Questionnaire questionnaire = beginning.newest(name);
        return new Run(
                questionnaire,
                questionnaire
                        .mode(mode)
                        .orElseThrow(() -> new AssessmentProblem.UnknownMode(
                                mode,
                                questionnaire.modes().stream().map(Mode::id).toList())),
                CompanyNumber.read(number).orElseThrow(EdgeProblem.NotThere::new));
    }

    private static String name(LookUp found) {
        return switch (found) {
            case LookUp.Found known -> "found";
            case LookUp.NotFound unknown -> "unknown";
            case LookUp.Unavailable away -> "unavailable";
            case LookUp.Off off -> "off";
        };
    }

    /** What is about to begin, for which company. */
    record Run(Questionnaire questionnaire, Mode mode, CompanyNumber number) {}
}
