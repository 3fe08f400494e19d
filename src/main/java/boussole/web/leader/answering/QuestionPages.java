package boussole.web.leader.answering;

import boussole.assessment.Assessment;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Overview;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.questionnaire.Group;
import boussole.questionnaire.Question;
import boussole.web.address.Redirection;
import boussole.web.leader.Key;
import boussole.web.leader.answering.SavingAnswers.Saved;
import boussole.web.problem.EdgeProblem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The questions, one dimension a page; every change is kept, whatever comes next. */
@Controller
class QuestionPages {

    private static final String PROGRESS = "progress";
    private static final String REVIEW = "/review";

    private final TakingAssessment takingAssessment;
    private final SavingAnswers savingAnswers;

    QuestionPages(TakingAssessment takingAssessment, SavingAnswers savingAnswers) {
        this.takingAssessment = takingAssessment;
        this.savingAnswers = savingAnswers;
    }

    /** Goes on where something is open: a question, the submission or the result. */
    @GetMapping("/a/{id}")
    Mono<Rendering> home(@PathVariable("id") String id, Actor actor) {
        return takingAssessment
                .see(actor, Key.assessment(id))
                .map(QuestionPages::whereItIsOpen)
                .map(Redirection::to);
    }

    @GetMapping("/a/{id}/questions/{group}")
    Mono<Rendering> questions(
            @PathVariable("id") String id,
            @PathVariable("group") String group,
            Actor actor,
            Language language,
            ServerWebExchange exchange) {
        return takingAssessment
                .see(actor, Key.assessment(id))
                .map(overview -> overview.assessment() instanceof Assessment.Submitted
                        ? Redirection.to(whereItIsOpen(overview))
                        : page(new Saved(overview, List.of()), group, new Visit(actor, language, exchange)));
    }

    @PostMapping("/a/{id}/questions/{group}")
    Mono<Rendering> save(
            @PathVariable("id") String id,
            @PathVariable("group") String group,
            Actor actor,
            Language language,
            ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> savingAnswers
                        .save(actor, Key.assessment(id), form)
                        .map(saved -> saved.refusals().isEmpty() && !forScript(form)
                                ? Redirection.to(next(saved.after(), group, form))
                                : page(saved, group, new Visit(actor, language, exchange))));
    }

    /** A script that saves a single answer stays where it is, and needs to know at once what has changed. */
    private static boolean forScript(MultiValueMap<String, String> form) {
        return "nowhere".equals(form.getFirst("go"));
    }

    /** Who looks at a page, in which language, and with which request. */
    private record Visit(Actor actor, Language language, ServerWebExchange exchange) {}

    private static String whereItIsOpen(Overview overview) {
        String home = Key.home(overview.assessment().id());
        return overview.assessment() instanceof Assessment.Submitted
                ? home + "/result"
                : firstOpen(Steps.of(overview), home).orElse(home + REVIEW);
    }

    /** The page with the first open question, and its place there unless it is the page's first. */
    private static Optional<String> firstOpen(Steps steps, String home) {
        return steps.firstOpen().map(group -> {
            List<Question> asked = steps.asked(group).toList();
            Question open = steps.open(group).findFirst().orElseThrow();
            return StepView.address(home, group) + (asked.getFirst().equals(open) ? "" : "#" + open.id());
        });
    }

    /** The page asked for; the same one where an answer has opened questions that it did not show yet. */
    private static String next(Overview overview, String groupId, MultiValueMap<String, String> form) {
        Steps steps = Steps.of(overview);
        Group group = steps.group(groupId).orElseThrow(EdgeProblem.NotThere::new);
        String home = Key.home(overview.assessment().id());
        String here = StepView.address(home, group);
        return switch (Optional.ofNullable(form.getFirst("go")).orElse("stay")) {
            case "back" ->
                steps.before(group)
                        .map(before -> StepView.address(home, before))
                        .orElse(here);
            case "on" ->
                opened(steps, group, form)
                        .map(question -> here + "?more=" + question.id() + "#more")
                        .orElseGet(() -> steps.after(group)
                                .map(after -> StepView.address(home, after))
                                .orElse(home + REVIEW));
            case "review" -> home + REVIEW;
            default -> here;
        };
    }

    /** The first open question that the form did not have. */
    private static Optional<Question> opened(Steps steps, Group group, MultiValueMap<String, String> form) {
        return steps.open(group)
                .filter(question -> !form.containsKey(question.id() + ".was"))
                .findFirst();
    }

    private static Rendering page(Saved saved, String groupId, Visit visit) {
        Steps steps = Steps.of(saved.after());
        Group group = steps.group(groupId).orElseThrow(EdgeProblem.NotThere::new);
        StepView view = StepView.of(steps, group, saved.refusals(), shownBefore(visit.exchange()), visit.language());
        remember(visit.exchange(), view);
        return Rendering.view("leader/questions")
                .status(saved.refusals().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("step", view)
                .modelAttribute("more", asked(visit, "more"))
                .modelAttribute("toReview", asked(visit, "to").equals("review"))
                .modelAttribute(
                        "resume",
                        Key.resume(visit.exchange(), saved.after().assessment().id(), visit.actor()))
                .build();
    }

    private static String asked(Visit visit, String parameter) {
        return Optional.ofNullable(
                        visit.exchange().getRequest().getQueryParams().getFirst(parameter))
                .orElse("");
    }

    private static int shownBefore(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(PROGRESS))
                .map(HttpCookie::getValue)
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static void remember(ServerWebExchange exchange, StepView view) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(PROGRESS, String.valueOf(view.percent()))
                        .path(view.home())
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(400))
                        .build());
    }
}
