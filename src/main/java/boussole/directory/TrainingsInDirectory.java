package boussole.directory;

import boussole.directory.profile.Profile;
import boussole.library.Library;
import boussole.matching.Kind;
import boussole.matching.Offer;
import boussole.matching.Range;
import boussole.training.Catalogue;
import boussole.training.Training;
import boussole.training.Trainings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The territory's trainings in the terms of the module that proposes them. */
@Component
class TrainingsInDirectory implements Trainings {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final CataloguesAtHand catalogues;
    private final Library library;
    private final String territory;

    TrainingsInDirectory(
            CataloguesAtHand catalogues, Library library, @Value("${boussole.territory}") String territory) {
        this.catalogues = catalogues;
        this.library = library;
        this.territory = territory;
    }

    @Override
    public Mono<Catalogue> all() {
        return catalogues
                .edition(territory, Kind.TRAINING)
                .map(edition -> new Catalogue(
                        library.inForce().fitting().vocabulary().questionnaire(),
                        edition.entries().stream()
                                .flatMap(kept -> training(kept.profile(territory)).stream())
                                .toList()));
    }

    private static List<Training> training(Profile profile) {
        return profile instanceof Profile.Training training ? List.of(training(training)) : List.of();
    }

    private static Training training(Profile.Training training) {
        Offer.Dates dates = training.card().dates();
        Range levels = training.card().audience().levels();
        return new Training(
                training.card().id(),
                training.card().fictitious(),
                training.card().name(),
                training.provider(),
                sorted(training.card().skills().dimensions()),
                training.questions(),
                new Training.Range(levels.from(), levels.to()),
                sorted(training.card().reach().departements()),
                training.card().reach().remote(),
                training.hours(),
                new Training.Range(training.leastEuros(), training.mostEuros()),
                training.certification(),
                dates.validUntil().orElse(FOR_EVER),
                dates.lastChecked().orElse(LocalDate.EPOCH),
                training.card().source());
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }
}
