package boussole.web.api;

import boussole.report.ScorecardView.QuestionView;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a scorecard says of a question. Most companies give one of a few answers to it, so the same words go out
 * again and again, and they are two thirds of an answer: they are spelt once and then copied.
 */
@JacksonComponent
final class QuestionViewJson extends ValueSerializer<QuestionView> {

    /** Some bytes each: every option of some hundred questions in two languages. */
    private static final int MOST_KEPT = 5_000;

    private final JsonMapper spelling = new JsonMapper();
    private final LoadingCache<QuestionView, SerializedString> spelt = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .build(view -> new SerializedString(spelling.writeValueAsString(view)));

    @Override
    public void serialize(QuestionView view, JsonGenerator json, SerializationContext context) {
        json.writeRawValue(spelt.get(view));
    }
}
