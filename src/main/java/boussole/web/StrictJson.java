package boussole.web;

import boussole.source.Wording;
import boussole.web.problem.EdgeProblem;
import boussole.web.problem.ProblemError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The one way in which the API reads JSON: UTF-8 without fault, no key twice, nothing unknown, nothing converted,
 * nothing after the end, nothing deeply nested, no character that cannot be stored.
 */
final class StrictJson {

    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(30)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private StrictJson() {}

    static JsonMapper mapper() {
        return MAPPER;
    }

    /** The value of that type. @throws EdgeProblem.Malformed with the pointer of the first thing wrong */
    static Object read(byte[] json, JavaType type) {
        if (hasEscapesOrIsNotText(json)) {
            checkCharacters(json);
        }
        try {
            Object value = MAPPER.readValue(json, type);
            if (value != null) {
                return value;
            }
            throw new EdgeProblem.Malformed(JsonTrouble.missing());
        } catch (JacksonException unreadable) {
            throw new EdgeProblem.Malformed(JsonTrouble.of(unreadable));
        }
    }

    /** Only an escape can spell a character that valid UTF-8 cannot. */
    private static boolean hasEscapesOrIsNotText(byte[] json) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
        } catch (CharacterCodingException broken) {
            throw new EdgeProblem.Malformed(new ProblemError(
                    "", "invalid-utf8", Wording.of("Le texte n’est pas de l’UTF-8.", "The text is not UTF-8.")));
        }
        for (int i = 0; i + 1 < json.length; i++) {
            if (json[i] == '\\' && json[i + 1] == 'u') {
                return true;
            }
        }
        return false;
    }

    private static void checkCharacters(byte[] json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            while (parser.nextToken() != null) {
                boolean text = parser.currentToken() == JsonToken.VALUE_STRING
                        || parser.currentToken() == JsonToken.PROPERTY_NAME;
                if (text && !storable(parser.getString())) {
                    throw new EdgeProblem.Malformed(new ProblemError(
                            parser.streamReadContext().pathAsPointer().toString(),
                            "invalid-character",
                            Wording.of(
                                    "Ce texte contient un caractère interdit (nul ou demi-caractère).",
                                    "This text has a character that is not allowed (nul or half a character).")));
                }
            }
        } catch (JacksonException unreadable) {
            throw new EdgeProblem.Malformed(JsonTrouble.of(unreadable));
        }
    }

    private static boolean storable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
