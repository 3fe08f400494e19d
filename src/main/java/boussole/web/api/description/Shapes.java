package boussole.web.api.description;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What records and sealed types say of themselves, told in the schemas that are named after them: a component that is
 * never absent is required, and a sealed type is one of those it permits.
 */
final class Shapes {

    private static final String REFERENCE = "#/components/schemas/";

    private Shapes() {}

    static void tell(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> type(name).ifPresent(type -> tell(schemas, name, schema, type)));
    }

    private static void tell(Map<String, Schema> schemas, String name, Schema<?> schema, Class<?> type) {
        if (type.isSealed()) {
            schema.setOneOf(Stream.of(type.getPermittedSubclasses())
                    .<Schema>map(one -> new Schema<>().$ref(REFERENCE + key(one)))
                    .toList());
        }
        if (type.isRecord()) {
            Schema<?> own = own(schema);
            own.setRequired(required(type, own));
            schemas.put(name, own);
        }
    }

    /** Without what a sealed type would lend it: that one names it already. */
    private static Schema<?> own(Schema<?> schema) {
        return schema.getAllOf() == null ? schema : schema.getAllOf().getLast();
    }

    private static List<String> required(Class<?> type, Schema<?> schema) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getType() != Optional.class)
                .map(RecordComponent::getName)
                .filter(name ->
                        schema.getProperties() != null && schema.getProperties().containsKey(name))
                .toList();
    }

    private static String key(Class<?> type) {
        return type.getName().replace('$', '.');
    }

    /** The type of that name, nested ones included. */
    private static Optional<Class<?>> type(String name) {
        return Stream.iterate(name, nested -> nested.contains("."), Shapes::outward)
                .limit(4)
                .flatMap(candidate -> loaded(candidate).stream())
                .findFirst();
    }

    private static String outward(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + '$' + name.substring(dot + 1);
    }

    private static Optional<Class<?>> loaded(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }
}
