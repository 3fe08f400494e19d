package boussole.review.making;

import boussole.matching.Criterion;
import boussole.matching.Fit;
import boussole.matching.Fit.Ineligible;
import boussole.matching.Need;
import boussole.review.Outcome.Hole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The catalogue's holes: companies with nothing to offer them, grouped by what stands between them and the offers that
 * come closest. Of the offers with the fewest vetoes, the criteria that most of them share are what is missing.
 */
final class Holes {

    private static final int EXAMPLES = 5;
    private static final Comparator<Hole> LARGEST_FIRST = Comparator.comparingInt(Hole::companies)
            .reversed()
            .thenComparing(hole -> String.join(" ", hole.criteria()));

    private final Map<List<Criterion>, List<Need>> groups = new LinkedHashMap<>();

    /** A company whom no offer fits. @param fits every offer's, none of them eligible; none where there is no offer */
    void add(Need need, Collection<Fit> fits) {
        groups.computeIfAbsent(missing(fits), criteria -> new ArrayList<>()).add(need);
    }

    List<Hole> told() {
        return groups.entrySet().stream()
                .map(group -> hole(group.getKey(), group.getValue()))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** The criteria of the vetoes; what most offers share first, then fewest. */
    private static List<Criterion> missing(Collection<Fit> fits) {
        Map<List<Criterion>, Long> counted = fits.stream()
                .filter(Ineligible.class::isInstance)
                .map(fit -> criteria((Ineligible) fit))
                .collect(Collectors.groupingBy(criteria -> criteria, Collectors.counting()));
        return counted.entrySet().stream()
                .min(Comparator.<Map.Entry<List<Criterion>, Long>>comparingInt(
                                entry -> entry.getKey().size())
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    private static List<Criterion> criteria(Ineligible ineligible) {
        return ineligible.vetoes().stream()
                .map(veto -> veto.criterion())
                .distinct()
                .sorted()
                .toList();
    }

    private static Hole hole(List<Criterion> criteria, List<Need> needs) {
        Map<String, Integer> values = new TreeMap<>();
        criteria.stream()
                .findFirst()
                .ifPresent(first -> needs.forEach(
                        need -> value(first, need).ifPresent(value -> values.merge(value, 1, Integer::sum))));
        return new Hole(
                criteria.stream().map(Criterion::key).toList(),
                values,
                needs.size(),
                needs.stream().limit(EXAMPLES).map(Need::company).toList());
    }

    /** What a company has there, where it is one thing. */
    private static Optional<String> value(Criterion criterion, Need need) {
        return switch (criterion) {
            case LEVEL -> need.profile().level().map(String::valueOf);
            case SECTOR -> need.profile().sector();
            case SIZE -> need.profile().size();
            case NEARNESS -> need.profile().departements().stream().sorted().findFirst();
            case DATA -> need.project().data();
            case BUDGET -> need.project().budget();
            case DATE -> need.project().date();
            case USES -> need.project().uses().stream().sorted().findFirst();
            default -> Optional.empty();
        };
    }
}
