package boussole.web.leader.starting;

import boussole.assessment.AssessmentProblem;
import boussole.assessment.StartingAssessment;
import boussole.assessment.TakingAssessment;
import boussole.company.Company;
import boussole.company.CompanyAnswers;
import boussole.kernel.CompanyNumber;
import boussole.kernel.Language;
import boussole.library.Library;
import boussole.questionnaire.Question.CompanyFact;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.AnswerReader;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.Scoring;
import boussole.web.address.Redirection;
import boussole.web.leader.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The moment an assessment begins: what the company told of itself becomes its first answers, and the browser gets its key. */
@Component
class Beginning {

    private final Library library;
    private final TakingAssessment takingAssessment;

    Beginning(Library library, TakingAssessment takingAssessment) {
        this.library = library;
        this.takingAssessment = takingAssessment;
    }

    Questionnaire newest(String questionnaire) {
        return library.inForce()
                .newest(questionnaire)
                .map(Scoring::questionnaire)
                .orElseThrow(() -> new AssessmentProblem.UnknownQuestionnaire(questionnaire));
    }

    /** With the number alone, or anonymously. */
    Mono<Rendering> begin(StartForm form, Language language, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> answers(newest(form.questionnaire()), form.companyNumber(), Map.of()))
                .flatMap(answers -> begin(form, answers, Company.UNSAID, language, exchange));
    }

    /**
     * With what was confirmed.
     *
     * @param beside what no question asks for
     */
    Mono<Rendering> begin(
            StartForm form, Answers answers, Company beside, Language language, ServerWebExchange exchange) {
        Questionnaire questionnaire = newest(form.questionnaire());
        Company company = CompanyAnswers.completed(questionnaire, beside, answers);
        return takingAssessment
                .start(new StartingAssessment(
                        form.questionnaire(),
                        Optional.of(questionnaire.id().edition()),
                        Optional.of(form.mode()).filter(mode -> !mode.isEmpty()),
                        company,
                        answers,
                        language,
                        key(form, company)))
                .doOnNext(started -> Key.hand(exchange, started))
                .map(started -> Redirection.to(Key.home(started.assessment().id())));
    }

    /**
     * The number and other answers as the questionnaire takes them.
     *
     * @throws boussole.questionnaire.answering.AnswersRefused where they do not fit
     */
    static Answers answers(Questionnaire questionnaire, Optional<CompanyNumber> number, Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(others);
        number.ifPresent(told ->
                questionnaire.telling(CompanyFact.NUMBER).ifPresent(question -> all.put(question.id(), told.digits())));
        return AnswerReader.read(questionnaire, all, Map.of());
    }

    /** A form sent twice begins once; sent again with something changed, it begins another. */
    private static Optional<String> key(StartForm form, Company company) {
        return Optional.of(form.key())
                .filter(key -> !key.isBlank())
                .map(key -> key + "-" + Integer.toHexString(Objects.hash(form.mode(), company)));
    }
}
