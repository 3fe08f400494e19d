package boussole.matching.fitting;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.matching.Kind;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.Range;
import boussole.matching.vocabulary.Vocabulary;
import boussole.matching.vocabulary.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Needs and offers drawn by chance from the vocabulary, with gaps: many pairs are vetoed, many are not. */
public final class DrawnPair {

    private static final List<String> DEPARTEMENTS = List.of("02", "59", "60", "62", "80");
    private static final List<String> DIMENSIONS = List.of("S", "A", "K", "H", "U", "V", "L");
    private static final List<String> SPOKEN = List.of(
            "factures",
            "commandes",
            "contrôle",
            "visuel",
            "prévision",
            "stocks",
            "assistant",
            "clients",
            "planning",
            "tournées",
            "maintenance",
            "machines",
            "traduction",
            "formation",
            "équipes",
            "documents");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final Random random;
    private final Vocabulary words = PreparedFitting.fitting().vocabulary();

    private DrawnPair(Random random) {
        this.random = random;
    }

    public static List<Need> needs(Random random, int many) {
        DrawnPair drawn = new DrawnPair(random);
        return IntStream.range(0, many).mapToObj(drawn::need).toList();
    }

    public static List<Offer> offers(Random random, int many) {
        DrawnPair drawn = new DrawnPair(random);
        return IntStream.range(0, many).mapToObj(drawn::offer).toList();
    }

    private Need need(int number) {
        return new Need(
                "c" + number,
                "hdf",
                new Need.Profile(
                        maybe(90, String.format("%09d", number)),
                        maybe(90, one(words.sizes())),
                        maybe(90, one(words.sectors())),
                        some(DEPARTEMENTS, 1 + random.nextInt(2)),
                        maybe(90, 1 + random.nextInt(5)),
                        List.copyOf(some(DIMENSIONS, 2))),
                new Need.Project(
                        some(words.goals().keys(), random.nextInt(3)),
                        some(words.uses().keys(), random.nextInt(3)),
                        maybe(70, one(words.data())),
                        some(words.sensitive().keys(), random.nextInt(2)),
                        maybe(70, one(words.budgets())),
                        maybe(70, one(words.dates())),
                        List.copyOf(some(words.helps().keys(), random.nextInt(4))),
                        String.join(" ", some(SPOKEN, random.nextInt(6)))),
                random.nextInt(4) == 0 ? Set.of(Language.FR) : Set.of(),
                random.nextInt(20) == 0 ? Set.of("org" + random.nextInt(25)) : Set.of());
    }

    private Offer offer(int number) {
        int lowest = 1 + random.nextInt(3);
        return new Offer(
                "o" + number,
                Kind.values()[random.nextInt(Kind.values().length)],
                Text.same("Offer " + number),
                maybe(60, "org" + random.nextInt(25)),
                true,
                new Offer.Audience(
                        Set.of("hdf"),
                        random.nextInt(3) == 0 ? some(words.sectors().keys(), 4) : Set.of(),
                        random.nextInt(5) == 0 ? some(words.sizes().keys(), 6) : Set.of(),
                        random.nextInt(3) == 0 ? Range.ANY : new Range(lowest, lowest + 2)),
                new Offer.Skills(
                        some(words.goals().keys(), random.nextInt(5)),
                        random.nextInt(3) == 0 ? some(words.uses().keys(), 5) : Set.of(),
                        some(words.helps().keys(), random.nextInt(4)),
                        some(DIMENSIONS, random.nextInt(4)),
                        maybe(30, one(words.data())),
                        some(words.sensitive().keys(), random.nextInt(4)),
                        maybe(30, words.budgets().keys().get(random.nextInt(3))),
                        maybe(20, words.budgets().keys().get(3 + random.nextInt(2))),
                        random.nextInt(4) == 0 ? Set.of(Language.EN) : Set.of(Language.FR, Language.EN)),
                new Offer.Reach(some(DEPARTEMENTS, random.nextInt(4)), random.nextBoolean(), random.nextInt(3) == 0),
                new Offer.Dates(
                        maybe(30, DAY.plusDays(random.nextInt(400))),
                        Optional.empty(),
                        maybe(20, DAY.minusDays(10).plusDays(random.nextInt(300))),
                        Optional.empty()),
                new Offer.Places(5, random.nextInt(6), 0),
                random.nextInt(20) == 0 ? Set.of("finance") : Set.of(),
                String.join(" ", some(SPOKEN, random.nextInt(9))));
    }

    private String one(Words some) {
        return some.keys().get(random.nextInt(some.keys().size()));
    }

    private <T> Optional<T> maybe(int percent, T value) {
        return random.nextInt(100) < percent ? Optional.of(value) : Optional.empty();
    }

    private Set<String> some(List<String> from, int many) {
        List<String> left = new ArrayList<>(from);
        Set<String> some = new LinkedHashSet<>();
        while (some.size() < many) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }
}
