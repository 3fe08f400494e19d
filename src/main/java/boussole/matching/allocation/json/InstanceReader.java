package boussole.matching.allocation.json;

import boussole.matching.allocation.checking.Prices;
import boussole.matching.allocation.json.JsonWalk.Value;
import boussole.matching.allocation.problem.Flawed;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.InstanceBuilder;
import boussole.matching.allocation.problem.Terms;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Place;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads what {@link InstanceWriter} wrote, by whoever: nothing in it is taken on trust. */
final class InstanceReader {

    private static final String FILE = "certificate/instance";
    private static final long FARTHEST = 1L << 50;

    private final JsonWalk walk;
    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, Numbers> columns = new HashMap<>();
    private Terms terms = Terms.PLAIN;

    private InstanceReader(JsonWalk walk) {
        this.walk = walk;
    }

    /** @throws FaultyFiles where that is no problem */
    static Instance read(InputStream bytes) {
        return new InstanceReader(new JsonWalk(FILE, bytes)).instance();
    }

    /** @throws FaultyFiles where those are no prices for that problem */
    static Prices readPrices(InputStream bytes, Instance instance) {
        String file = "certificate/potentials";
        InstanceReader reader = new InstanceReader(new JsonWalk(file, bytes));
        reader.walk.whole(
                Map.of("companies", reader.column("companies"), "offers", reader.column("offers")),
                List.of("companies", "offers"));
        long[] companies = reader.numbers("companies").all();
        long[] offers = reader.numbers("offers").all();
        if (companies.length != instance.companies() || offers.length != instance.offers()) {
            throw refused(
                    file,
                    "un prix par entreprise et par offre attendu",
                    "one price for each company and each offer expected");
        }
        return new Prices(companies, offers);
    }

    private Instance instance() {
        walk.whole(
                Map.of(
                        "companies", table(names("company"), "want"),
                        "offers", table(names("offer"), "capacity", "minimum", "organisation"),
                        "pairs", table(Map.of(), "company", "offer", "affinity", "marks"),
                        "options", () -> terms = new TermsReader(walk).read()),
                List.of("companies", "offers", "pairs", "options"));
        try {
            return built();
        } catch (Flawed flawed) {
            throw new FaultyFiles(flawed.flaws().stream()
                    .map(flaw -> new Fault(FILE, 0, 0, flaw.message()))
                    .toList());
        } catch (IndexOutOfBoundsException uneven) {
            throw refused(FILE, "des colonnes de même longueur attendues", "columns of one length expected");
        }
    }

    private Instance built() {
        InstanceBuilder builder = new InstanceBuilder();
        List<String> companies = ids.getOrDefault("company", List.of());
        List<String> offers = ids.getOrDefault("offer", List.of());
        for (int company = 0; company < companies.size(); company++) {
            builder.company(companies.get(company), number("want", company));
        }
        for (int offer = 0; offer < offers.size(); offer++) {
            int organisation = number("organisation", offer);
            builder.offer(
                    offers.get(offer),
                    number("capacity", offer),
                    number("minimum", offer),
                    organisation < 0 ? Optional.empty() : Optional.of(Integer.toString(organisation)));
        }
        for (int pair = 0; pair < numbers("company").size(); pair++) {
            int marks = number("marks", pair);
            builder.pair(
                    companies.get(number("company", pair)),
                    offers.get(number("offer", pair)),
                    number("affinity", pair),
                    (marks & InstanceWriter.PINNED) != 0,
                    (marks & InstanceWriter.BANNED) != 0,
                    (marks & InstanceWriter.INCUMBENT) != 0);
        }
        return builder.build(terms);
    }

    private Map<String, Value> names(String side) {
        List<String> names = ids.computeIfAbsent(side, another -> new ArrayList<>());
        return Map.of("id", () -> walk.list(() -> names.add(walk.text().orElse(""))));
    }

    private Value table(Map<String, Value> names, String... numbers) {
        Map<String, Value> fields = new HashMap<>(names);
        for (String name : numbers) {
            fields.put(name, column(name));
        }
        return () -> walk.object(fields, fields.keySet());
    }

    private Value column(String name) {
        Numbers numbers = numbers(name);
        return () -> walk.list(() -> numbers.add(walk.whole(-FARTHEST, FARTHEST, 0)));
    }

    private Numbers numbers(String name) {
        return columns.computeIfAbsent(name, another -> new Numbers());
    }

    private int number(String column, int place) {
        Numbers numbers = numbers(column);
        long number = numbers.at(Objects.checkIndex(place, numbers.size()));
        return Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static FaultyFiles refused(String file, String fr, String en) {
        return new FaultyFiles(List.of(Place.of(file).fault(fr, en)));
    }
}
