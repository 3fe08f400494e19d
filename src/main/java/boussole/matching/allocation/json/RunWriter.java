package boussole.matching.allocation.json;

import boussole.matching.allocation.Allocation;
import boussole.matching.allocation.Match;
import boussole.matching.allocation.Move;
import boussole.matching.allocation.Shortfall;
import boussole.matching.allocation.WhyNot;
import boussole.matching.allocation.problem.Instance;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes what a problem came to, with all that it takes to prove it again. */
public final class RunWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Allocation allocation;
    private final JsonGenerator json;

    private RunWriter(Allocation allocation, JsonGenerator json) {
        this.allocation = allocation;
        this.json = json;
    }

    /** Why a pair was not matched, by their places in the problem. */
    public record Answered(Problem.Asked asked, WhyNot why) {}

    /**
     * Writes it as one JSON object. The stream stays open.
     *
     * @param seconds what took how long, by name
     */
    public static void write(
            Allocation allocation, List<Answered> whyNot, Map<String, Double> seconds, OutputStream out) {
        JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
        json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
        new RunWriter(allocation, json).whole(whyNot, seconds);
        json.flush();
    }

    private void whole(List<Answered> whyNot, Map<String, Double> seconds) {
        json.writeStartObject();
        json.writeStringProperty("status", "optimal");
        json.writeNumberProperty("totalAffinity", allocation.totalAffinity());
        json.writeNumberProperty("objective", allocation.verdict().objective());
        json.writeNumberProperty("seed", allocation.instance().terms().seed());
        matches();
        shortfalls();
        certificate();
        whyNot(whyNot);
        if (!seconds.isEmpty()) {
            json.writeObjectPropertyStart("seconds");
            seconds.forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void matches() {
        json.writeArrayPropertyStart("matches");
        for (Match match : allocation.matches()) {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("company", match.company());
            json.writeStringProperty("offer", match.offer());
            json.writeNumberProperty("affinity", match.affinity());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void shortfalls() {
        json.writeArrayPropertyStart("shortfalls");
        for (Shortfall shortfall : allocation.shortfalls()) {
            json.writeStartObject();
            json.writeStringProperty("kind", "minimum");
            json.writeStringProperty("offer", shortfall.offer());
            json.writeNumberProperty("missing", shortfall.missing());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void certificate() {
        json.writeObjectPropertyStart("certificate");
        json.writeBooleanProperty("valid", allocation.verdict().valid());
        json.writeNumberProperty("bound", allocation.verdict().bound());
        json.writeStringProperty("potentials", Packed.of(out -> InstanceWriter.write(allocation.prices(), out)));
        json.writeStringProperty("instance", Packed.of(out -> InstanceWriter.write(allocation.instance(), out)));
        json.writeEndObject();
    }

    private void whyNot(List<Answered> answers) {
        json.writeArrayPropertyStart("whyNot");
        Instance instance = allocation.instance();
        for (Answered answer : answers) {
            json.writeStartObject();
            json.writeStringProperty("company", instance.company(answer.asked.company()));
            json.writeStringProperty("offer", instance.offer(answer.asked.offer()));
            switch (answer.why) {
                case WhyNot.Price price -> price(price);
                case WhyNot.Matched matched -> json.writeStringProperty("reason", "matched");
                case WhyNot.NoPair noPair -> json.writeStringProperty("reason", "no-pair");
                case WhyNot.Banned banned -> json.writeStringProperty("reason", "banned");
                case WhyNot.NoRoom noRoom -> json.writeStringProperty("reason", "no-room");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void price(WhyNot.Price price) {
        json.writeNumberProperty("cost", price.cost());
        json.writeNumberProperty("needed", price.needed());
        if (price.missing() != 0) {
            json.writeNumberProperty("missing", price.missing());
        }
        json.writeArrayPropertyStart("chain");
        for (Move move : price.chain()) {
            json.writeStartObject();
            json.writeStringProperty("company", move.company());
            json.writeName("gains");
            nullable(move.gains().orElse(""));
            json.writeName("loses");
            nullable(move.loses().orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void nullable(String id) {
        if (id.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(id);
        }
    }
}
