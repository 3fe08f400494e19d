package boussole.scoring.comparison;

import boussole.kernel.Rational;
import boussole.questionnaire.Level;
import boussole.scoring.comparison.PeerComparison.AtLevel;
import boussole.scoring.comparison.PeerComparison.Band;
import boussole.scoring.comparison.PeerComparison.Placed;
import boussole.scoring.comparison.PeerComparison.TooFew;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Companies among which one of them is set without giving any of the others away.
 *
 * <p>The circle begins with companies of the same sector, size class and places and widens until it holds
 * {@value #FEWEST}. Three things keep one company from being read out of figures that are set side by side: a circle is
 * passed over where fewer than {@value #FEWEST} stand between it and the next wider one; newcomers count by
 * {@value #AT_ONCE}, when the last of them has come; and scores are told by band.
 */
public final class Peers {

    public static final int FEWEST = 10;

    private static final int AT_ONCE = 5;
    private static final BinaryOperator<Peer> NEWEST = BinaryOperator.maxBy(Peer.OLDEST_FIRST);

    private final List<Level> levels;
    private final List<Band> edges;
    private final List<Peer> companies;

    private Peers(List<Level> levels, List<Peer> companies) {
        this.levels = levels;
        this.edges = levels.stream()
                .flatMap(level -> level.band().stream())
                .sorted(Comparator.comparing(Level.Band::from))
                .flatMap(Peers::halves)
                .toList();
        this.companies = companies;
    }

    /**
     * @param runs everyone's in the same edition and mode; of each company only the newest that has a score counts
     * @param levels the questionnaire's
     */
    public static Peers of(Collection<Peer> runs, List<Level> levels) {
        return new Peers(
                List.copyOf(levels),
                runs.stream()
                        .filter(run -> run.score().isPresent())
                        .collect(Collectors.toMap(Peer::company, run -> run, NEWEST))
                        .values()
                        .stream()
                        .sorted(Peer.OLDEST_FIRST)
                        .toList());
    }

    /** Where this company stands among the others, whether or not a run of its own is among them. */
    public PeerComparison around(Peer own) {
        List<Peer> others = companies.stream()
                .filter(run -> !run.company().equals(own.company()))
                .toList();
        return others.size() < FEWEST ? new TooFew(others.size(), FEWEST) : closest(own, others);
    }

    private Placed closest(Peer own, List<Peer> others) {
        Traits circle = Traits.NONE;
        List<Peer> chosen = others;
        for (Traits closer : own.traits().widening().reversed()) {
            List<Peer> fewer =
                    others.stream().filter(peer -> closer.fit(peer.traits())).toList();
            int between = chosen.size() - fewer.size();
            if (fewer.size() >= FEWEST && (between == 0 || between >= FEWEST)) {
                circle = closer;
                chosen = fewer;
            }
        }
        return placed(own, circle, chosen.subList(0, chosen.size() - chosen.size() % AT_ONCE));
    }

    private Placed placed(Peer own, Traits circle, List<Peer> peers) {
        int[] reached = counts(peers.stream().map(Peer::level), levels.size() + 1);
        int[] scored = counts(peers.stream().map(peer -> band(peer.score())), edges.size());
        return new Placed(
                circle,
                peers.size(),
                levels.stream()
                        .map(level -> new AtLevel(level.number(), reached[level.number()]))
                        .toList(),
                IntStream.range(0, edges.size())
                        .mapToObj(place -> new Band(
                                edges.get(place).from(), edges.get(place).to(), scored[place]))
                        .toList(),
                own.level(),
                band(own.score()));
    }

    private static int[] counts(Stream<OptionalInt> places, int most) {
        int[] counts = new int[most];
        places.flatMapToInt(OptionalInt::stream).forEach(place -> counts[place]++);
        return counts;
    }

    /** Where a score lies: in the half-open band that holds it; the last band is closed at its top. */
    private OptionalInt band(Optional<Rational> score) {
        if (score.isEmpty() || edges.isEmpty()) {
            return OptionalInt.empty();
        }
        int last = edges.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(place -> score.get().atLeast(edges.get(place).from()))
                .filter(place -> !score.get().atLeast(edges.get(place).to())
                        || place == last && score.get().equals(edges.get(place).to()))
                .findFirst();
    }

    /** A level's band of scores in two halves. */
    private static Stream<Band> halves(Level.Band band) {
        Rational middle = band.from().plus(band.to()).over(Rational.of(2));
        return Stream.of(new Band(band.from(), middle, 0), new Band(middle, band.to(), 0));
    }
}
