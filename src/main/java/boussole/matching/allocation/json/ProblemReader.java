package boussole.matching.allocation.json;

import boussole.kernel.Text;
import boussole.matching.allocation.json.JsonWalk.Value;
import boussole.matching.allocation.problem.Flaw;
import boussole.matching.allocation.problem.Flawed;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.InstanceBuilder;
import boussole.matching.allocation.problem.Terms;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Nearest;
import boussole.source.Place;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a problem piece by piece, however many pairs there are, and says everything that is wrong by line and column. */
public final class ProblemReader {

    private static final int MOST = 1_000_000;
    /** Memory is looked at again after so many pairs. */
    private static final int MANY = 100_000;

    private final String name;
    private final JsonWalk walk;
    private final InstanceBuilder builder = new InstanceBuilder();
    private final Map<Flaw.Part, Spots> spots = new HashMap<>();
    private final List<WrittenPair> asked = new ArrayList<>();
    private final Draft draft = new Draft();
    private Terms terms = Terms.PLAIN;

    private record WrittenPair(String company, String offer, Place place) {}

    /** The piece that is being read. */
    private static final class Draft {
        private Optional<String> id = Optional.empty();
        private Optional<String> company = Optional.empty();
        private Optional<String> offer = Optional.empty();
        private Optional<String> organisation = Optional.empty();
        private int number;
        private int minimum;
        private boolean pinned;
        private boolean banned;
        private boolean incumbent;
    }

    private final Map<String, Value> companyFields;
    private final Map<String, Value> offerFields;
    private final Map<String, Value> pairFields;
    private final Map<String, Value> askedFields;

    private ProblemReader(String name, InputStream bytes) {
        this.name = name;
        this.walk = new JsonWalk(name, bytes);
        this.companyFields = Map.of("id", () -> draft.id = walk.text(), "want", () -> draft.number = number(0));
        this.offerFields = Map.of(
                "id", () -> draft.id = walk.text(),
                "capacity", () -> draft.number = number(0),
                "minimum", () -> draft.minimum = number(0),
                "organisation", () -> draft.organisation = walk.isNull() ? Optional.empty() : walk.text());
        this.pairFields = Map.of(
                "company", () -> draft.company = walk.text(),
                "offer", () -> draft.offer = walk.text(),
                "affinity", () -> draft.number = (int) walk.whole(0, Instance.MOST_AFFINITY, 0),
                "pinned", () -> draft.pinned = walk.yes(),
                "banned", () -> draft.banned = walk.yes(),
                "incumbent", () -> draft.incumbent = walk.yes());
        this.askedFields =
                Map.of("company", () -> draft.company = walk.text(), "offer", () -> draft.offer = walk.text());
    }

    /**
     * The problem in a file.
     *
     * @param name of the file, as people should read it
     * @throws FaultyFiles with everything that is wrong, and where this process has too little memory for so many pairs
     */
    public static Problem read(String name, InputStream bytes) {
        return new ProblemReader(name, bytes).problem();
    }

    private Problem problem() {
        walk.whole(
                Map.of(
                        "companies", () -> walk.list(this::company),
                        "offers", () -> walk.list(this::offer),
                        "pairs", () -> walk.list(this::pair),
                        "options", () -> terms = new TermsReader(walk).read(),
                        "whyNot", () -> walk.list(this::asked)),
                List.of("companies", "offers", "pairs"));
        Instance instance = built();
        return new Problem(instance, new Asking(instance).all(asked));
    }

    private Instance built() {
        try {
            return builder.build(terms);
        } catch (Flawed flawed) {
            throw new FaultyFiles(flawed.flaws().stream().map(this::placed).toList());
        }
    }

    private Fault placed(Flaw flaw) {
        Place place = Optional.ofNullable(spots.get(flaw.part()))
                .map(some -> some.at(flaw.ordinal(), name))
                .orElse(Place.of(name));
        return new Fault(place.file(), place.line(), place.column(), flaw.message());
    }

    private void company() {
        spot(Flaw.Part.COMPANY);
        draft.id = Optional.empty();
        draft.number = 0;
        walk.object(companyFields, List.of("id", "want"));
        draft.id.ifPresent(id -> builder.company(id, draft.number));
    }

    private void offer() {
        spot(Flaw.Part.OFFER);
        draft.id = Optional.empty();
        draft.organisation = Optional.empty();
        draft.number = 0;
        draft.minimum = 0;
        walk.object(offerFields, List.of("id", "capacity"));
        draft.id.ifPresent(id -> builder.offer(id, draft.number, draft.minimum, draft.organisation));
    }

    private void pair() {
        spot(Flaw.Part.PAIR);
        draft.company = Optional.empty();
        draft.offer = Optional.empty();
        draft.number = 0;
        draft.pinned = false;
        draft.banned = false;
        draft.incumbent = false;
        walk.object(pairFields, List.of("company", "offer", "affinity"));
        if (draft.company.isPresent() && draft.offer.isPresent()) {
            builder.pair(
                    draft.company.get(), draft.offer.get(), draft.number, draft.pinned, draft.banned, draft.incumbent);
            enoughMemory();
        }
    }

    private void asked() {
        Place place = walk.place();
        draft.company = Optional.empty();
        draft.offer = Optional.empty();
        walk.object(askedFields, List.of("company", "offer"));
        if (draft.company.isPresent() && draft.offer.isPresent()) {
            asked.add(new WrittenPair(draft.company.get(), draft.offer.get(), place));
        }
    }

    private int number(int least) {
        return (int) walk.whole(least, MOST, least);
    }

    private void spot(Flaw.Part part) {
        spots.computeIfAbsent(part, another -> new Spots()).add(walk.line(), walk.column());
    }

    private void enoughMemory() {
        if (builder.pairs() % MANY == 0) {
            Memory.tooLittleFor(builder.pairs()).ifPresent(told -> {
                throw tooLarge(name, told);
            });
        }
    }

    /** Told where memory has run out. */
    public static FaultyFiles tooLarge(String name) {
        return tooLarge(name, Memory.tooLittle());
    }

    private static FaultyFiles tooLarge(String name, Text told) {
        return new FaultyFiles(List.of(new Fault(name, 0, 0, told)));
    }

    /** Finds the pairs that were asked about. */
    private static final class Asking {

        private final Instance instance;
        private final Map<String, Integer> companies = new HashMap<>();
        private final Map<String, Integer> offers = new HashMap<>();
        private final List<Fault> faults = new ArrayList<>();

        Asking(Instance instance) {
            this.instance = instance;
        }

        List<Problem.Asked> all(List<WrittenPair> asked) {
            if (asked.isEmpty()) {
                return List.of();
            }
            for (int company = 0; company < instance.companies(); company++) {
                companies.put(instance.company(company), company);
            }
            for (int offer = 0; offer < instance.offers(); offer++) {
                offers.put(instance.offer(offer), offer);
            }
            List<Problem.Asked> found = asked.stream()
                    .map(pair ->
                            new Problem.Asked(known(companies, pair.company, pair), known(offers, pair.offer, pair)))
                    .toList();
            if (!faults.isEmpty()) {
                throw new FaultyFiles(faults);
            }
            return found;
        }

        private int known(Map<String, Integer> side, String id, WrittenPair pair) {
            if (!side.containsKey(id)) {
                faults.add(pair.place.fault(
                        "« {0} » est inconnu ; peut-être : {1}",
                        "“{0}” is unknown; perhaps: {1}", id, Nearest.to(id, side.keySet())));
            }
            return side.getOrDefault(id, -1);
        }
    }
}
