package boussole.web.api.directory;

import boussole.directory.Kept;
import boussole.matching.Kind;
import boussole.source.Wording;
import boussole.web.problem.EdgeProblem;
import boussole.web.problem.ProblemError;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Some of a kind's profiles, by id.
 *
 * @param next the address of those that follow; left out where there are none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProfilesView(List<Map<String, Object>> items, Optional<String> next) {

    private static final int USUALLY = 50;
    private static final int MOST = 200;

    /**
     * Which part of a list is wanted.
     *
     * @param after an id; those after it in the order of ids
     * @param expired whether the expired are wanted, too
     */
    record Wanted(int limit, String after, boolean expired) {

        static Wanted of(Optional<String> limit, Optional<String> after, boolean expired) {
            return new Wanted(limit.map(Wanted::limit).orElse(USUALLY), after.orElse(""), expired);
        }

        private static int limit(String written) {
            if (written.matches("[0-9]{1,4}") && Integer.parseInt(written) >= 1 && Integer.parseInt(written) <= MOST) {
                return Integer.parseInt(written);
            }
            throw new EdgeProblem.Unprocessable(List.of(new ProblemError(
                    "/limit",
                    "out-of-range",
                    Wording.of(
                            "Attendu : un nombre entier de 1 à {0}.",
                            "Expected: a whole number from 1 to {0}.", MOST))));
        }
    }

    static ProfilesView of(Kind kind, List<Kept> all, Wanted wanted) {
        List<Kept> following = all.stream()
                .filter(kept -> kept.entry().id().compareTo(wanted.after) > 0)
                .toList();
        List<Kept> shown = following.stream().limit(wanted.limit).toList();
        Optional<String> next =
                shown.size() < following.size() ? Optional.of(next(kind, shown.getLast(), wanted)) : Optional.empty();
        return new ProfilesView(shown.stream().map(ProfileView::of).toList(), next);
    }

    private static String next(Kind kind, Kept last, Wanted wanted) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/directory/" + kind.plural())
                .queryParam("limit", wanted.limit)
                .queryParam("after", last.entry().id());
        return (wanted.expired ? address.queryParam("expired", true) : address)
                .build()
                .toUriString();
    }
}
