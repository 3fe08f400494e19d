package boussole.matching.fitting;

import boussole.kernel.Language;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.Range;
import boussole.matching.pairing.Demand;
import boussole.matching.pairing.Marks;
import boussole.matching.pairing.Supply;
import boussole.matching.vocabulary.Vocabulary;
import boussole.matching.vocabulary.Word.Span;
import boussole.matching.vocabulary.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the needs and offers of one catalogue and day into numbers, so that a pair's checks are cheap. */
final class Numbers {

    private final FittingTables tables;
    private final LocalDate day;
    private final Numbering organisations;
    private final Numbering territories;
    private final Numbering sectors;
    private final Numbering sizes;
    private final Numbering departements;
    private final Numbering goals;
    private final Numbering uses;
    private final Numbering helps;
    private final Numbering dimensions;
    private final Numbering sensitive;
    private final Numbering languages;

    Numbers(FittingTables tables, Collection<Offer> offers, LocalDate day) {
        this.tables = tables;
        this.day = day;
        organisations = numbering(offers, offer -> List.of(organisation(offer)));
        territories = numbering(offers, offer -> offer.audience().territories());
        sectors = numbering(offers, offer -> and(offer.audience().sectors(), offer.conflicts()));
        sizes = numbering(
                offers,
                offer -> canonical(tables.vocabulary().sizes(), offer.audience().sizes()));
        departements = numbering(offers, this::around);
        goals = numbering(offers, offer -> offer.skills().goals());
        uses = numbering(offers, offer -> offer.skills().uses());
        helps = numbering(offers, offer -> offer.skills().helps());
        dimensions = numbering(offers, offer -> offer.skills().dimensions());
        sensitive = numbering(offers, offer -> offer.skills().sensitive());
        languages = numbering(offers, offer -> tags(offer.skills().languages()));
    }

    private static Numbering numbering(Collection<Offer> offers, Function<Offer, Collection<String>> words) {
        return Numbering.of(offers.stream().map(words).flatMap(Collection::stream));
    }

    Demand demand(Need need) {
        Stream<String> names = Stream.concat(need.profile().siren().stream(), Stream.of(need.company()));
        return new Demand(
                need,
                profile(need),
                project(need.project()),
                languages.marks(tags(need.languages())),
                organisations.used(names),
                organisations.used(need.conflicts().stream()));
    }

    private Demand.Profile profile(Need need) {
        Need.Profile profile = need.profile();
        List<String> places =
                profile.departements().stream().filter(tables.neighbours()::has).toList();
        return new Demand.Profile(
                profile.siren().orElse(""),
                territories.marks(need.territory().isBlank() ? Set.of() : Set.of(need.territory())),
                sectors.marks(list(profile.sector())),
                sizes.marks(canonical(tables.vocabulary().sizes(), list(profile.size()))),
                departements.marks(places),
                profile.level().isPresent(),
                profile.level().orElse(0),
                each(dimensions, profile.weakest()),
                dimensions.marks(profile.weakest()));
    }

    private Demand.Project project(Need.Project project) {
        Vocabulary vocabulary = tables.vocabulary();
        int data = place(vocabulary.data(), project.data());
        int budget = place(vocabulary.budgets(), project.budget());
        Optional<Span> wanted = project.date().flatMap(vocabulary.dates()::word).map(word -> word.span());
        return new Demand.Project(
                goals.marks(project.goals()),
                uses.marks(project.uses()),
                data >= 0,
                data,
                data == vocabulary.data().all().size() - 1,
                sensitive.marks(project.sensitive()),
                budget >= 0,
                budget,
                wanted.isPresent(),
                wanted.map(this::latest).orElse(Integer.MAX_VALUE),
                each(helps, project.helps()),
                helps.marks(project.helps()),
                !project.words().isBlank());
    }

    Supply supply(Offer offer) {
        Offer.Reach reach = offer.reach();
        return new Supply(
                offer,
                tables.weighting().strengths(),
                new Supply.Owner(
                        organisations.marks(List.of(organisation(offer))),
                        offer.conflicts(),
                        sectors.marks(offer.conflicts())),
                audience(offer.audience()),
                skills(offer.skills(), tables.weighting().of(offer.kind()).handlesData()),
                new Supply.Reach(
                        departements.marks(reach.departements()), departements.marks(around(offer)), reach.remote()),
                dates(offer.dates()),
                offer.places().left() < 1,
                !offer.words().isBlank());
    }

    private Supply.Audience audience(Offer.Audience audience) {
        return new Supply.Audience(
                territories.marks(audience.territories()),
                sectors.marks(audience.sectors()),
                sizes.marks(canonical(tables.vocabulary().sizes(), audience.sizes())),
                audience.levels(),
                !audience.levels().covers(tables.weighting().levels()),
                ladder(audience.levels()));
    }

    private Supply.Skills skills(Offer.Skills skills, boolean handlesData) {
        int data = place(tables.vocabulary().data(), skills.data());
        return new Supply.Skills(
                goals.marks(skills.goals()),
                uses.marks(skills.uses()),
                helps.marks(skills.helps()),
                dimensions.marks(skills.dimensions()),
                data >= 0,
                data < 0 ? Range.ANY : new Range(data, Integer.MAX_VALUE),
                handlesData,
                sensitive.marks(skills.sensitive()),
                !budgets(skills)
                        .covers(new Range(0, tables.vocabulary().budgets().all().size() - 1)),
                budgets(skills),
                languages.marks(tags(skills.languages())));
    }

    private Supply.Dates dates(Offer.Dates dates) {
        int begins = dates.from().map(Numbers::since1970).orElse(Integer.MIN_VALUE);
        return new Supply.Dates(
                begins,
                begins <= since1970(day),
                dates.until().filter(day::isAfter).isPresent(),
                dates.validUntil().filter(day::isAfter).isPresent());
    }

    /** One that stands alone is its own organisation. */
    private static String organisation(Offer offer) {
        return offer.organisation().orElse(offer.id());
    }

    private Set<String> around(Offer offer) {
        Set<String> own = offer.reach().departements();
        return offer.reach().neighbours() ? and(own, tables.neighbours().around(own)) : own;
    }

    /** The last day of the band of months: one that has no end waits for ever. */
    private int latest(Span months) {
        return months.endless() ? Integer.MAX_VALUE : since1970(day.plusMonths(months.below()));
    }

    private static int since1970(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private Range budgets(Offer.Skills skills) {
        Words budgets = tables.vocabulary().budgets();
        int least = place(budgets, skills.leastBudget());
        int most = place(budgets, skills.mostBudget());
        int from = least < 0 ? Integer.MIN_VALUE : least;
        return new Range(from, Math.max(from, most < 0 ? Integer.MAX_VALUE : most));
    }

    private Range ladder(Range levels) {
        Range ladder = tables.weighting().levels();
        return new Range(
                levels.from() == Integer.MIN_VALUE ? Math.min(ladder.from(), levels.to()) : levels.from(),
                levels.to() == Integer.MAX_VALUE ? Math.max(ladder.to(), levels.from()) : levels.to());
    }

    private static int place(Words words, Optional<String> key) {
        return key.map(words::place).orElse(-1);
    }

    private static List<Marks> each(Numbering numbering, List<String> words) {
        return words.stream().map(word -> numbering.marks(List.of(word))).toList();
    }

    private static List<String> list(Optional<String> word) {
        return word.stream().toList();
    }

    private static List<String> canonical(Words words, Collection<String> keys) {
        return keys.stream().map(words::canonical).toList();
    }

    private static List<String> tags(Collection<Language> languages) {
        return languages.stream().map(Language::tag).toList();
    }

    private static Set<String> and(Collection<String> some, Collection<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
