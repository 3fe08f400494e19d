package boussole.matching.telling;

import static boussole.matching.telling.Names.ANY;
import static boussole.matching.telling.Names.UNSAID;

import boussole.kernel.Text;
import boussole.matching.Criterion;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.vocabulary.Neighbours;
import boussole.matching.vocabulary.Vocabulary;
import boussole.matching.vocabulary.Words;
import boussole.source.Wording;
import java.util.Collection;
import java.util.List;

/** What a need and an offer say about a criterion, each in words; blank where one side has nothing to do with it. */
public final class Sides {

    private final Vocabulary vocabulary;
    private final Neighbours neighbours;

    public Sides(Vocabulary vocabulary, Neighbours neighbours) {
        this.vocabulary = vocabulary;
        this.neighbours = neighbours;
    }

    /** Both sides, the company's first. */
    public static Text both(Text need, Text offer) {
        if (need.isBlank() || offer.isBlank()) {
            return need.isBlank() ? offer : need;
        }
        return new Text(need.fr() + "\u202f; " + offer.fr(), need.en() + "; " + offer.en());
    }

    /** The need's own words that an offer's profile says. */
    public static Text shared(List<String> words) {
        return Wording.of(
                "vos mots : {0}",
                "your words: {0}",
                words.stream().map(word -> Wording.of("« {0} »", "“{0}”", word)).toList());
    }

    /** Who must not be put together: whose the offer is, and the sector where that is what it declared. */
    public Text conflict(Need need, Offer offer) {
        boolean bySector =
                need.profile().sector().filter(offer.conflicts()::contains).isPresent();
        return both(bySector ? of(Criterion.SECTOR, need) : Text.NONE, of(Criterion.CONFLICT, offer));
    }

    public Text of(Criterion criterion, Need need) {
        Need.Profile profile = need.profile();
        Need.Project project = need.project();
        return switch (criterion) {
            case EXPIRY, CAPACITY, CONFLICT -> Text.NONE;
            case TERRITORY -> Wording.of("votre territoire : {0}", "your territory: {0}", need.territory());
            case SECTOR ->
                Wording.of("votre secteur : {0}", "your sector: {0}", Names.of(vocabulary.sectors(), profile.sector()));
            case SIZE ->
                Wording.of("votre effectif : {0}", "your staff: {0}", Names.of(vocabulary.sizes(), profile.size()));
            case LEVEL -> Wording.of("votre niveau : {0}", "your level: {0}", level(profile));
            case WEAKEST -> weakest(profile);
            case NEARNESS -> places(profile);
            case LANGUAGE ->
                Wording.of("vos langues : {0}", "your languages: {0}", Names.languages(need.languages(), UNSAID));
            case USES, GOALS, HELP, WORDS, DATA, SENSITIVE, BUDGET, DATE -> of(criterion, project);
        };
    }

    private Text of(Criterion criterion, Need.Project project) {
        return switch (criterion) {
            case USES -> Wording.of("vos usages : {0}", "your uses: {0}", said(vocabulary.uses(), project.uses()));
            case GOALS ->
                Wording.of("vos objectifs : {0}", "your goals: {0}", said(vocabulary.goals(), project.goals()));
            case HELP -> helps(project);
            case DATA -> Wording.of("vos données : {0}", "your data: {0}", Names.of(vocabulary.data(), project.data()));
            case SENSITIVE ->
                Wording.of(
                        "vos données contiennent : {0}",
                        "your data holds: {0}", said(vocabulary.sensitive(), project.sensitive()));
            case BUDGET ->
                Wording.of("votre budget : {0}", "your budget: {0}", Names.of(vocabulary.budgets(), project.budget()));
            case DATE ->
                Wording.of(
                        "premier résultat attendu : {0}",
                        "first result wanted: {0}", Names.of(vocabulary.dates(), project.date()));
            default -> Wording.of("votre description : {0}", "your description: {0}", UNSAID);
        };
    }

    public Text of(Criterion criterion, Offer offer) {
        Offer.Audience audience = offer.audience();
        return switch (criterion) {
            case EXPIRY -> expiry(offer.dates());
            case CAPACITY -> capacity(offer.places());
            case CONFLICT -> owner(offer);
            case TERRITORY -> Wording.of("sert : {0}", "serves: {0}", Names.sorted(audience.territories()));
            case SECTOR -> Wording.of("sert : {0}", "serves: {0}", Names.of(vocabulary.sectors(), audience.sectors()));
            case SIZE -> Wording.of("pour : {0}", "for: {0}", Names.of(vocabulary.sizes(), audience.sizes()));
            case LEVEL -> Wording.of("vise : {0}", "aims at: {0}", Names.levels(audience.levels()));
            case NEARNESS -> places(offer.reach());
            case DATE -> dates(offer.dates());
            case WORDS -> Text.NONE;
            case WEAKEST, USES, GOALS, HELP, DATA, SENSITIVE, BUDGET, LANGUAGE -> of(criterion, offer.skills());
        };
    }

    private Text of(Criterion criterion, Offer.Skills skills) {
        return switch (criterion) {
            case WEAKEST ->
                Wording.of("travaille : {0}", "works on: {0}", dimensions(Names.sorted(skills.dimensions()), ANY));
            case USES -> Wording.of("connaît : {0}", "knows: {0}", Names.of(vocabulary.uses(), skills.uses()));
            case GOALS -> Wording.of("sert : {0}", "serves: {0}", Names.of(vocabulary.goals(), skills.goals()));
            case HELP -> Wording.of("apporte : {0}", "gives: {0}", Names.of(vocabulary.helps(), skills.helps()));
            case DATA ->
                Wording.of(
                        "demande au moins : {0}",
                        "needs at least: {0}",
                        skills.data().map(vocabulary.data()::name).orElse(ANY));
            case SENSITIVE -> handled(skills);
            case BUDGET ->
                Wording.of(
                        "accepte : {0}",
                        "accepts: {0}", Money.between(vocabulary.budgets(), skills.leastBudget(), skills.mostBudget()));
            default -> Wording.of("donné en : {0}", "given in: {0}", Names.languages(skills.languages(), ANY));
        };
    }

    private static Text level(Need.Profile profile) {
        return profile.level().map(level -> Text.same(level.toString())).orElse(UNSAID);
    }

    private Text weakest(Need.Profile profile) {
        return Wording.of(
                "vos dimensions les plus faibles : {0}",
                "your weakest dimensions: {0}", dimensions(profile.weakest(), UNSAID));
    }

    private Text places(Need.Profile profile) {
        return Wording.of(
                "vos départements : {0}",
                "your départements: {0}", Names.places(neighbours, profile.departements(), UNSAID));
    }

    private Text helps(Need.Project project) {
        List<Text> inOrder =
                project.helps().stream().map(vocabulary.helps()::name).toList();
        return Wording.of(
                "vos préférences, dans l’ordre : {0}", "your preferences, in order: {0}", Names.list(inOrder, UNSAID));
    }

    private static Text expiry(Offer.Dates dates) {
        return Wording.of(
                "valable jusqu’au {0}",
                "valid until {0}", dates.validUntil().map(Days::told).orElse(UNSAID));
    }

    private static Text capacity(Offer.Places places) {
        return Wording.of("places : {0} ; prises : {1}", "places: {0}; taken: {1}", places.capacity(), places.taken());
    }

    private static Text owner(Offer offer) {
        return Wording.of(
                "proposé par : {0}",
                "offered by: {0}", offer.organisation().map(Text::same).orElse(offer.name()));
    }

    private static Text dates(Offer.Dates dates) {
        return Wording.of("disponible : {0}", "available: {0}", Days.between(dates.from(), dates.until()));
    }

    private Text places(Offer.Reach reach) {
        return Wording.of(
                "présent : {0}{1}{2}",
                "present: {0}{1}{2}",
                Names.places(neighbours, reach.departements(), ANY),
                reach.neighbours() ? new Text(" et les départements voisins", " and those next to it") : Text.NONE,
                reach.remote() ? new Text(", et à distance", ", and remotely") : Text.NONE);
    }

    private Text handled(Offer.Skills skills) {
        Text none = new Text("aucune donnée sensible", "no sensitive data");
        return Wording.of(
                "habilité pour : {0}",
                "may handle: {0}", Names.list(vocabulary.sensitive().names(skills.sensitive()), none));
    }

    private Text dimensions(Collection<String> ids, Text none) {
        return Names.list(ids.stream().map(vocabulary::dimension).toList(), none);
    }

    private static Text said(Words words, Collection<String> keys) {
        return Names.list(words.names(keys), UNSAID);
    }
}
