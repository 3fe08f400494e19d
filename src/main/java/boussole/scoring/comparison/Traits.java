package boussole.scoring.comparison;

import boussole.kernel.SizeClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What companies can have in common; what is left unsaid asks nothing of them.
 *
 * @param departements where they work: one of these is enough
 */
public record Traits(Optional<String> sector, Optional<SizeClass> size, Set<String> departements) {

    public static final Traits NONE = new Traits(Optional.empty(), Optional.empty(), Set.of());

    public Traits {
        departements = Set.copyOf(departements);
    }

    /** Whether a company with those traits has all that is said here. */
    public boolean fit(Traits company) {
        return (sector.isEmpty() || sector.equals(company.sector))
                && (size.isEmpty() || size.equals(company.size))
                && (departements.isEmpty() || departements.stream().anyMatch(company.departements::contains));
    }

    /** Ever fewer of them, the closest circle first: places go first, then the size, then the sector. */
    List<Traits> widening() {
        Traits anywhere = new Traits(sector, size, Set.of());
        Traits ofAnySize = new Traits(sector, Optional.empty(), Set.of());
        return Stream.of(this, anywhere, ofAnySize, NONE).distinct().toList();
    }
}
