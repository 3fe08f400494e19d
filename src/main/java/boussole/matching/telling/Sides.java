package boussole.matching.telling;

import static boussole.matching.telling.Names.ANY;
import static boussole.matching.telling.Names.UNSAID;

import boussole.kernel.Text;
import boussole.matching.Criterion;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.vocabulary.Neighbours;
import boussole.matching.vocabulary.Vocabulary;
import boussole.source.Wording;
import java.util.Collection;
import java.util.List;

/** What a need and an offer say about a criterion, side by side, in words. */
public final class Sides {

    private final Vocabulary vocabulary;
    private final Neighbours neighbours;

    public Sides(Vocabulary vocabulary, Neighbours neighbours) {
        this.vocabulary = vocabulary;
        this.neighbours = neighbours;
    }

    /** @param shared the need's own words that the offer's profile says */
    public Text facts(Criterion criterion, Need need, Offer offer, List<String> shared) {
        return switch (criterion) {
            case EXPIRY -> expiry(offer.dates());
            case CAPACITY -> capacity(offer.places());
            case CONFLICT -> conflict(offer);
            case TERRITORY -> territory(need, offer.audience());
            case SECTOR -> sector(need.profile(), offer.audience());
            case SIZE -> size(need.profile(), offer.audience());
            case LEVEL -> level(need.profile(), offer.audience());
            case WEAKEST -> weakest(need.profile(), offer.skills());
            case USES -> uses(need.project(), offer.skills());
            case GOALS -> goals(need.project(), offer.skills());
            case HELP -> help(need.project(), offer.skills());
            case WORDS -> words(shared);
            case DATA -> data(need.project(), offer.skills());
            case SENSITIVE -> sensitive(need.project(), offer.skills());
            case BUDGET -> budget(need.project(), offer.skills());
            case DATE -> date(need.project(), offer.dates());
            case LANGUAGE -> language(need, offer.skills());
            case NEARNESS -> nearness(need.profile(), offer.reach());
        };
    }

    private static Text expiry(Offer.Dates dates) {
        return Wording.of(
                "valable jusqu’au {0}",
                "valid until {0}", dates.validUntil().map(Days::told).orElse(UNSAID));
    }

    private static Text capacity(Offer.Places places) {
        return Wording.of("places : {0} ; prises : {1}", "places: {0}; taken: {1}", places.capacity(), places.taken());
    }

    private static Text conflict(Offer offer) {
        return Wording.of(
                "proposé par : {0}",
                "offered by: {0}", offer.organisation().map(Text::same).orElse(offer.name()));
    }

    private static Text territory(Need need, Offer.Audience audience) {
        return Wording.of(
                "votre territoire : {0} ; sert : {1}",
                "your territory: {0}; serves: {1}", need.territory(), Names.sorted(audience.territories()));
    }

    private Text sector(Need.Profile profile, Offer.Audience audience) {
        return Wording.of(
                "votre secteur : {0} ; sert : {1}",
                "your sector: {0}; serves: {1}",
                Names.of(vocabulary.sectors(), profile.sector()),
                Names.of(vocabulary.sectors(), audience.sectors()));
    }

    private Text size(Need.Profile profile, Offer.Audience audience) {
        return Wording.of(
                "votre effectif : {0} ; pour : {1}",
                "your staff: {0}; for: {1}",
                Names.of(vocabulary.sizes(), profile.size()),
                Names.of(vocabulary.sizes(), audience.sizes()));
    }

    private static Text level(Need.Profile profile, Offer.Audience audience) {
        return Wording.of(
                "votre niveau : {0} ; vise : {1}",
                "your level: {0}; aims at: {1}",
                profile.level().map(level -> Text.same(level.toString())).orElse(UNSAID),
                Names.levels(audience.levels()));
    }

    private Text weakest(Need.Profile profile, Offer.Skills skills) {
        return Wording.of(
                "vos dimensions les plus faibles : {0} ; travaille : {1}",
                "your weakest dimensions: {0}; works on: {1}",
                dimensions(profile.weakest(), UNSAID),
                dimensions(Names.sorted(skills.dimensions()), ANY));
    }

    private Text dimensions(Collection<String> ids, Text none) {
        return Names.list(ids.stream().map(vocabulary::dimension).toList(), none);
    }

    private Text uses(Need.Project project, Offer.Skills skills) {
        return Wording.of(
                "vos usages : {0} ; connaît : {1}",
                "your uses: {0}; knows: {1}",
                Names.list(vocabulary.uses().names(project.uses()), UNSAID),
                Names.of(vocabulary.uses(), skills.uses()));
    }

    private Text goals(Need.Project project, Offer.Skills skills) {
        return Wording.of(
                "vos objectifs : {0} ; sert : {1}",
                "your goals: {0}; serves: {1}",
                Names.list(vocabulary.goals().names(project.goals()), UNSAID),
                Names.of(vocabulary.goals(), skills.goals()));
    }

    private Text help(Need.Project project, Offer.Skills skills) {
        List<Text> inOrder =
                project.helps().stream().map(vocabulary.helps()::name).toList();
        return Wording.of(
                "vos préférences, dans l’ordre : {0} ; apporte : {1}",
                "your preferences, in order: {0}; gives: {1}",
                Names.list(inOrder, UNSAID),
                Names.of(vocabulary.helps(), skills.helps()));
    }

    private static Text words(List<String> shared) {
        return shared.isEmpty()
                ? Wording.of("votre description : {0}", "your description: {0}", UNSAID)
                : Wording.of(
                        "vos mots : {0}",
                        "your words: {0}",
                        shared.stream()
                                .map(word -> Wording.of("« {0} »", "“{0}”", word))
                                .toList());
    }

    private Text data(Need.Project project, Offer.Skills skills) {
        return Wording.of(
                "vos données : {0} ; demande au moins : {1}",
                "your data: {0}; needs at least: {1}",
                Names.of(vocabulary.data(), project.data()),
                skills.data().map(vocabulary.data()::name).orElse(ANY));
    }

    private Text sensitive(Need.Project project, Offer.Skills skills) {
        Text none = new Text("aucune donnée sensible", "no sensitive data");
        return Wording.of(
                "vos données contiennent : {0} ; habilité pour : {1}",
                "your data holds: {0}; may handle: {1}",
                Names.list(vocabulary.sensitive().names(project.sensitive()), UNSAID),
                Names.list(vocabulary.sensitive().names(skills.sensitive()), none));
    }

    private Text budget(Need.Project project, Offer.Skills skills) {
        return Wording.of(
                "votre budget : {0} ; accepte : {1}",
                "your budget: {0}; accepts: {1}",
                Names.of(vocabulary.budgets(), project.budget()),
                Money.between(vocabulary.budgets(), skills.leastBudget(), skills.mostBudget()));
    }

    private Text date(Need.Project project, Offer.Dates dates) {
        return Wording.of(
                "premier résultat attendu : {0} ; disponible : {1}",
                "first result wanted: {0}; available: {1}",
                Names.of(vocabulary.dates(), project.date()),
                Days.between(dates.from(), dates.until()));
    }

    private static Text language(Need need, Offer.Skills skills) {
        return Wording.of(
                "vos langues : {0} ; donné en : {1}",
                "your languages: {0}; given in: {1}",
                Names.languages(need.languages(), UNSAID),
                Names.languages(skills.languages(), ANY));
    }

    private Text nearness(Need.Profile profile, Offer.Reach reach) {
        return Wording.of(
                "vos départements : {0} ; présent : {1}{2}{3}",
                "your départements: {0}; present: {1}{2}{3}",
                Names.places(neighbours, profile.departements(), UNSAID),
                Names.places(neighbours, reach.departements(), ANY),
                reach.neighbours() ? new Text(" et les départements voisins", " and those next to it") : Text.NONE,
                reach.remote() ? new Text(", et à distance", ", and remotely") : Text.NONE);
    }
}
