package boussole.matching.allocation.json;

import boussole.kernel.Text;
import boussole.matching.allocation.checking.Checker;
import boussole.matching.allocation.checking.Prices;
import boussole.matching.allocation.checking.Verdict;
import boussole.matching.allocation.json.JsonWalk.Value;
import boussole.matching.allocation.problem.Instance;
import boussole.source.FaultyFiles;
import boussole.source.Place;
import boussole.source.Wording;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks again what {@link RunWriter} wrote, by whoever: every figure it states, and the proof that it is the best. */
public final class RunCheck {

    private static final long FARTHEST = 1L << 60;

    private final String name;
    private final JsonWalk walk;
    private final List<String> companies = new ArrayList<>();
    private final List<String> offers = new ArrayList<>();
    private final Numbers affinities = new Numbers();
    private final Map<String, Integer> missing = new HashMap<>();
    private final Map<String, Long> stated = new HashMap<>();
    private final Map<String, String> packed = new HashMap<>();
    private String offer = "";
    private int places;

    private RunCheck(String name, InputStream bytes) {
        this.name = name;
        this.walk = new JsonWalk(name, bytes);
    }

    /**
     * What is to be said of a run.
     *
     * @param matches how many pairs it has
     * @param faults what is wrong; none: it is proven again
     */
    public record Checked(int companies, int offers, int pairs, int matches, long objective, List<Text> faults) {

        public Checked {
            faults = List.copyOf(faults);
        }
    }

    /** @throws FaultyFiles where the file is no run */
    public static Checked check(String name, InputStream bytes) {
        return new RunCheck(name, bytes).checked();
    }

    private Checked checked() {
        read();
        Instance instance = InstanceReader.read(opened("instance"));
        Prices prices = InstanceReader.readPrices(opened("potentials"), instance);
        List<Text> faults = new ArrayList<>();
        int[] matches = matches(instance, faults);
        Verdict verdict = Checker.check(instance, matches, prices);
        faults.addAll(verdict.faults());
        figures(instance, matches, verdict, faults);
        return new Checked(
                instance.companies(), instance.offers(), instance.pairs(), matches.length, verdict.objective(), faults);
    }

    private void read() {
        Value anything = walk::skip;
        walk.whole(
                Map.of(
                        "status",
                        anything,
                        "totalAffinity",
                        state("totalAffinity"),
                        "objective",
                        state("objective"),
                        "seed",
                        anything,
                        "matches",
                        () -> walk.list(this::match),
                        "shortfalls",
                        () -> walk.list(this::shortfall),
                        "certificate",
                        this::certificate,
                        "whyNot",
                        anything,
                        "seconds",
                        anything),
                List.of("totalAffinity", "objective", "matches", "shortfalls", "certificate"));
    }

    private Value state(String figure) {
        return () -> stated.put(figure, walk.whole(-FARTHEST, FARTHEST, 0));
    }

    private void match() {
        walk.object(
                Map.of(
                        "company", () -> companies.add(walk.text().orElse("")),
                        "offer", () -> offers.add(walk.text().orElse("")),
                        "affinity", () -> affinities.add(walk.whole(0, Instance.MOST_AFFINITY, 0))),
                List.of("company", "offer", "affinity"));
    }

    private void shortfall() {
        walk.object(
                Map.of(
                        "kind", walk::skip,
                        "offer", () -> offer = walk.text().orElse(""),
                        "missing", () -> places = (int) walk.whole(1, Integer.MAX_VALUE, 1)),
                List.of("offer", "missing"));
        missing.put(offer, places);
    }

    private void certificate() {
        walk.object(
                Map.of(
                        "valid",
                        () -> stated.put("valid", walk.yes() ? 1L : 0L),
                        "bound",
                        state("bound"),
                        "potentials",
                        () -> packed.put("potentials", walk.text().orElse("")),
                        "instance",
                        () -> packed.put("instance", walk.text().orElse(""))),
                List.of("bound", "potentials", "instance"));
    }

    private InputStream opened(String part) {
        return Optional.ofNullable(packed.get(part))
                .flatMap(Packed::open)
                .orElseThrow(() -> new FaultyFiles(List.of(Place.of(name)
                        .fault(
                                "« certificate/{0} » ne peut pas être déplié (gzip en base64 attendu)",
                                "“certificate/{0}” cannot be unpacked (gzip in base64 expected)", part))));
    }

    private int[] matches(Instance instance, List<Text> faults) {
        Map<String, Integer> company = new HashMap<>();
        Map<String, Integer> offered = new HashMap<>();
        for (int place = 0; place < instance.companies(); place++) {
            company.put(instance.company(place), place);
        }
        for (int place = 0; place < instance.offers(); place++) {
            offered.put(instance.offer(place), place);
        }
        int[] matches = new int[companies.size()];
        for (int match = 0; match < matches.length; match++) {
            int one = company.getOrDefault(companies.get(match), -1);
            int other = offered.getOrDefault(offers.get(match), -1);
            matches[match] = one < 0 || other < 0 ? -1 : instance.pair(one, other);
            if (matches[match] < 0 || instance.affinity(matches[match]) != affinities.at(match)) {
                faults.add(Wording.of(
                        "l’instance ne connaît pas cette paire avec cette affinité : {0} – {1}",
                        "the instance knows no such pair with that affinity: {0} – {1}",
                        companies.get(match),
                        offers.get(match)));
            }
        }
        return matches;
    }

    private void figures(Instance instance, int[] matches, Verdict verdict, List<Text> faults) {
        long total = 0;
        int[] taken = new int[instance.offers()];
        for (int pair : matches) {
            total += pair < 0 ? 0 : instance.affinity(pair);
            if (pair >= 0) {
                taken[instance.offerOf(pair)]++;
            }
        }
        same("totalAffinity", total, faults);
        same("objective", verdict.objective(), faults);
        same("bound", verdict.bound(), faults);
        if (stated.getOrDefault("valid", 1L) == 0) {
            faults.add(Wording.of("le fichier se dit lui-même non prouvé", "the file calls itself unproven"));
        }
        Set<String> told = new HashSet<>(missing.keySet());
        for (int one = 0; one < taken.length; one++) {
            int lacking = Math.max(0, instance.minimum(one) - taken[one]);
            told.remove(instance.offer(one));
            if (missing.getOrDefault(instance.offer(one), 0) != lacking) {
                faults.add(Wording.of(
                        "{0} : {1} places du minimum manquent, le fichier dit {2}",
                        "{0}: {1} places of the minimum are missing, the file says {2}",
                        instance.offer(one),
                        lacking,
                        missing.getOrDefault(instance.offer(one), 0)));
            }
        }
        told.forEach(unknown -> faults.add(Wording.of("offre inconnue : {0}", "unknown offer: {0}", unknown)));
    }

    private void same(String figure, long found, List<Text> faults) {
        long said = stated.getOrDefault(figure, 0L);
        if (said != found) {
            faults.add(Wording.of(
                    "« {0} » : {1} calculé, {2} dans le fichier",
                    "“{0}”: {1} computed, {2} in the file", figure, found, said));
        }
    }
}
