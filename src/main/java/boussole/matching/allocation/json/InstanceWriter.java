package boussole.matching.allocation.json;

import boussole.matching.allocation.checking.Prices;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.Terms;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a problem and its prices as a certificate holds them: by columns, companies and offers by their places.
 *
 * <pre>{@code
 * {"companies": {"id": ["c1"], "want": [3]},
 *  "offers": {"id": ["e7"], "capacity": [5], "minimum": [0], "organisation": [1]},
 *  "pairs": {"company": [0], "offer": [0], "affinity": [801], "marks": [0]},
 *  "options": {"stability": 0, "coverage": [], "perOrganisation": 1, "balance": [], "seed": 0}}
 * }</pre>
 *
 * <p>An organisation is a number, -1 for none; marks are 1 for pinned, 2 for banned, 4 for incumbent, added up.
 */
final class InstanceWriter {

    static final int PINNED = 1;
    static final int BANNED = 2;
    static final int INCUMBENT = 4;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Instance instance;
    private final JsonGenerator json;

    private InstanceWriter(Instance instance, JsonGenerator json) {
        this.instance = instance;
        this.json = json;
    }

    static void write(Instance instance, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new InstanceWriter(instance, json).whole();
        }
    }

    static void write(Prices prices, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeName("companies");
            json.writeArray(prices.companies(), 0, prices.companies().length);
            json.writeName("offers");
            json.writeArray(prices.offers(), 0, prices.offers().length);
            json.writeEndObject();
        }
    }

    private void whole() {
        json.writeStartObject();
        json.writeObjectPropertyStart("companies");
        column("id", instance.companies(), company -> json.writeString(instance.company(company)));
        column("want", instance.companies(), company -> json.writeNumber(instance.want(company)));
        json.writeEndObject();
        json.writeObjectPropertyStart("offers");
        column("id", instance.offers(), offer -> json.writeString(instance.offer(offer)));
        column("capacity", instance.offers(), offer -> json.writeNumber(instance.capacity(offer)));
        column("minimum", instance.offers(), offer -> json.writeNumber(instance.minimum(offer)));
        column("organisation", instance.offers(), offer -> json.writeNumber(instance.organisation(offer)));
        json.writeEndObject();
        json.writeObjectPropertyStart("pairs");
        column("company", instance.pairs(), pair -> json.writeNumber(instance.companyOf(pair)));
        column("offer", instance.pairs(), pair -> json.writeNumber(instance.offerOf(pair)));
        column("affinity", instance.pairs(), pair -> json.writeNumber(instance.affinity(pair)));
        column("marks", instance.pairs(), pair -> json.writeNumber(marks(pair)));
        json.writeEndObject();
        terms(instance.terms());
        json.writeEndObject();
    }

    private void terms(Terms terms) {
        json.writeObjectPropertyStart("options");
        json.writeNumberProperty("stability", terms.stability());
        numbers("coverage", terms.coverage());
        json.writeNumberProperty("perOrganisation", terms.perOrganisation());
        numbers("balance", terms.balance());
        json.writeNumberProperty("seed", terms.seed());
        json.writeEndObject();
    }

    private void numbers(String name, List<Integer> numbers) {
        column(name, numbers.size(), place -> json.writeNumber(numbers.get(place)));
    }

    private void column(String name, int count, IntConsumer value) {
        json.writeArrayPropertyStart(name);
        for (int place = 0; place < count; place++) {
            value.accept(place);
        }
        json.writeEndArray();
    }

    private int marks(int pair) {
        return (instance.pinned(pair) ? PINNED : 0)
                + (instance.banned(pair) ? BANNED : 0)
                + (instance.incumbent(pair) ? INCUMBENT : 0);
    }
}
