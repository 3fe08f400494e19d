package boussole.journey;

import boussole.journey.PreparedRuns.Run;
import boussole.web.RunningService;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One state of one page.
 *
 * @param path where it is seen, with {@code x} for what is made on the way
 * @param prepared what must have happened, and then how a visitor comes to see it
 */
record Sight(String name, String path, Function<Visitors, Consumer<Visitor>> prepared) {

    private static final String FULL = "03-eti-avancee";

    static final List<Sight> ALL = List.of(
            at("start", "/"),
            at("start-erased", "/?erased"),
            new Sight("start-refused", "/", visitors -> Sight::refused),
            at("company", "/start/ai-maturity/full/732829320"),
            of("link", runs -> runs.started("express"), "/link"),
            of("questions-first", runs -> runs.started("full"), "/questions/C"),
            of("questions-scored", runs -> runs.answered(FULL), "/questions/S"),
            of("questions-ticks", runs -> runs.answered(FULL), "/questions/U"),
            of("questions-ranks", runs -> runs.answered(FULL), "/questions/N"),
            of("review-open", runs -> runs.started("express"), "/review"),
            of("review-complete", runs -> runs.answered(FULL), "/review"),
            of("result-full", runs -> runs.submitted(FULL), "/result"),
            of("result-express", runs -> runs.submitted("10-express-retenu"), "/result"),
            of("result-insufficient", runs -> runs.submitted("22-rien-repondu"), "/result"),
            of("colleagues", runs -> runs.submitted(FULL), "/colleagues"),
            of("colleagues-heard", Sight::heard, "/colleagues"),
            new Sight("sharing", "/a/x/sharing", visitors -> {
                Run colleague = agreeing(visitors, visitors.runs().submitted(FULL));
                return visitor -> visitor.open(colleague.resume()).open(colleague.at("/sharing"));
            }),
            new Sight("compared", "/a/x/colleagues/x", visitors -> {
                Run lead = visitors.runs().submitted(FULL);
                Run colleague = agreeing(visitors, lead);
                return visitor -> visitor.open(lead.resume()).open(lead.at("/colleagues/" + colleague.id()));
            }),
            of("offers", Sight::proposed, "/offers"),
            at("advisor-door", "/advisor/key"),
            new Sight("advisor-runs", "/advisor", visitors -> {
                proposed(visitors.runs());
                return visitor -> entered(visitor).open("/advisor");
            }),
            new Sight("advisor-run", "/advisor/runs/x", visitors -> {
                proposed(visitors.runs());
                String run = visitors.runs().matched();
                return visitor -> entered(visitor).open("/advisor/runs/" + run);
            }),
            of("erasure", runs -> runs.started("express"), "/erasure"),
            at("not-found", "/nothing-here"));

    private static Sight at(String name, String address) {
        return new Sight(name, address.replaceFirst("\\?.*", ""), visitors -> visitor -> visitor.open(address));
    }

    private static Sight of(String name, Function<PreparedRuns, Run> made, String below) {
        return new Sight(name, "/a/x" + below, visitors -> {
            Run run = made.apply(visitors.runs());
            return visitor -> visitor.open(run.resume()).open(run.at(below));
        });
    }

    private static void refused(Visitor visitor) {
        visitor.open("/").page().fill("input[name=number]", "732 829 321");
        visitor.page().click(".offer button[type=submit]");
    }

    /** A company among others, with a run published. */
    private static Run proposed(PreparedRuns runs) {
        Run company = runs.submitted(FULL);
        runs.submitted("22-rien-repondu");
        runs.published(runs.matched());
        return company;
    }

    private static Visitor entered(Visitor visitor) {
        visitor.open("/advisor").page().fill("#key", RunningService.STAFF_KEY);
        visitor.page().click("main button[type=submit]");
        return visitor;
    }

    private static Run heard(PreparedRuns runs) {
        Run lead = runs.submitted(FULL);
        runs.finishing(runs.colleague(lead, "it"), 1);
        runs.finishing(runs.colleague(lead, "staff"), 0);
        return lead;
    }

    /** A colleague who has finished; both have agreed to show each other their answers. */
    private static Run agreeing(Visitors visitors, Run lead) {
        Run colleague = visitors.runs().finishing(visitors.runs().colleague(lead, "it"), 1);
        Visitor asking = visitors.come(Manner.DESK).open(lead.resume()).open(lead.at("/colleagues"));
        asking.page().click("button[name=agrees][value=yes]");
        Visitor answering = visitors.come(Manner.DESK).open(colleague.resume()).open(colleague.at("/sharing"));
        answering.page().click("button[name=agrees][value=yes]");
        return colleague;
    }

    @Override
    public String toString() {
        return name;
    }
}
