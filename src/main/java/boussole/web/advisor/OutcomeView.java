package boussole.web.advisor;

import boussole.review.Outcome.Difference;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to, as its page shows it.
 *
 * @param served how many companies get at least one proposal
 * @param average affinity of a match, of 100
 */
record OutcomeView(
        int companies,
        int served,
        int offers,
        int matches,
        String average,
        long pairs,
        boolean proven,
        long objective,
        long bound,
        List<Bar> proposed,
        Optional<Difference> difference,
        List<SettingView> dial,
        List<UnmetView> unmet,
        List<HoleView> holes,
        String rules) {

    /** So many companies get so many proposals. */
    record Bar(int proposals, int companies) {}

    /** @param here whether it is this run's own */
    record SettingView(int bonus, int changed, String lost, boolean here) {}

    /** @param pinned the company that was to be matched; blank where a minimum is meant */
    record UnmetView(String name, int missing, String pinned) {}

    /** Companies with nothing to offer them: what stands in the way, and what they have there. */
    record HoleView(int companies, String criteria, String values) {}
}
