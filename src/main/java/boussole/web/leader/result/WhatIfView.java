package boussole.web.leader.result;

import boussole.report.ScorecardView;
import boussole.report.ScorecardView.ChangeView;
import boussole.report.ScorecardView.OverallView;
import boussole.report.Viewing;
import boussole.scoring.projection.WayUp.Change;
import boussole.scoring.projection.WhatIf;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What could change, to be ticked, and what would come of what is ticked.
 *
 * @param wayUp the changes that together lead one level up
 * @param others the cheapest of the rest
 * @param outcome what the rules say with the ticked changes made
 */
record WhatIfView(List<Suggestion> wayUp, List<Suggestion> others, Outcome outcome) {

    private static final int MOST_OTHERS = 8;

    /**
     * One change.
     *
     * @param toProve whether the answer stays and only has to be proven
     * @param gain what it alone adds to the overall score; "0" where it only opens a gate
     */
    record Suggestion(String question, String title, String to, boolean toProve, String gain, boolean ticked) {}

    /**
     * The score and level with the ticked changes made.
     *
     * @param held what would still hold the level back; empty where nothing would
     */
    record Outcome(int ticked, String before, String after, int level, String levelName, boolean up, String held) {}

    static WhatIfView of(WhatIf whatIf, Set<String> ticked, Viewing viewing, Sides sides, Figures figures) {
        return new WhatIfView(
                whatIf.wayUp().stream()
                        .map(change -> suggestion(change, ticked, viewing, figures))
                        .toList(),
                whatIf.others().stream()
                        .limit(MOST_OTHERS)
                        .map(change -> suggestion(change, ticked, viewing, figures))
                        .toList(),
                outcome(ticked.size(), sides, figures));
    }

    /** The card as it is, and as it would be. */
    record Sides(ScorecardView now, ScorecardView then) {}

    public boolean offersNothing() {
        return wayUp.isEmpty() && others.isEmpty();
    }

    /** Whether something is ticked behind the first so many of the others. */
    public boolean hidesTicked(int first) {
        return others.stream().skip(first).anyMatch(Suggestion::ticked);
    }

    private static Suggestion suggestion(Change change, Set<String> ticked, Viewing viewing, Figures figures) {
        ChangeView view = viewing.change(change);
        return new Suggestion(
                view.question(),
                view.title(),
                view.toText(),
                view.evidence().isPresent() && view.from().equals(view.to()),
                figures.change(view.gain()),
                ticked.contains(view.question()));
    }

    private static Outcome outcome(int ticked, Sides sides, Figures figures) {
        Optional<OverallView.Scored> now = scored(sides.now());
        Optional<OverallView.Scored> then = scored(sides.then());
        int before = now.flatMap(OverallView.Scored::level).orElse(0);
        int after = then.flatMap(OverallView.Scored::level).orElse(0);
        return new Outcome(
                ticked,
                figures.of(now.flatMap(OverallView.Scored::score)),
                figures.of(then.flatMap(OverallView.Scored::score)),
                after,
                then.flatMap(OverallView.Scored::levelName).orElse(""),
                after > before,
                sides.then().heldBack().stream()
                        .filter(held -> held.to() == after)
                        .map(ScorecardView.HeldBackView::reason)
                        .findFirst()
                        .orElse(""));
    }

    private static Optional<OverallView.Scored> scored(ScorecardView card) {
        return card.overall() instanceof OverallView.Scored scored ? Optional.of(scored) : Optional.empty();
    }
}
