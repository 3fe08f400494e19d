package boussole.source;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.NodePath;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a kind of file must look like: a JSON Schema, which editors know too. */
public final class Shape {

    /** Says in both languages what a pattern stands for. */
    static final String FORM = "x-form";

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword(FORM))
            .build();

    private final SchemaRegistry registry;
    private final Schema schema;

    private Shape(SchemaRegistry registry, Schema schema) {
        this.registry = registry;
        this.schema = schema;
    }

    /** @param resource the schema's path on the class path: {@code questionnaires/questionnaire.schema.json} */
    public static Shape of(String resource) {
        SchemaRegistry registry = SchemaRegistry.withDialect(DIALECT);
        return new Shape(registry, registry.getSchema(SchemaLocation.of("classpath:" + resource)));
    }

    /** Everything in the tree that is not of this shape, each at its place. */
    public List<Fault> faults(Node root) {
        return schema.validate(AsJson.of(root)).stream()
                .map(error -> fault(root, error))
                .distinct()
                .toList();
    }

    private Fault fault(Node root, Error error) {
        Node node = root;
        Place place = root.place();
        NodePath path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            if (path.getElement(i) instanceof Integer index
                    && index < node.items().size()) {
                node = node.items().get(index);
                place = node.place();
            } else if (node.has(path.getName(i))) {
                place = node.placeOf(path.getName(i));
                node = node.get(path.getName(i)).orElseThrow();
            }
        }
        return ShapeTrouble.fault(error, node, place, around(error));
    }

    /** The part of a schema that holds the keyword which complains. */
    private JsonNode around(Error error) {
        SchemaLocation location = error.getSchemaLocation();
        JsonNode part = registry.getSchema(
                        SchemaLocation.of(location.getAbsoluteIri().toString()))
                .getSchemaNode();
        NodePath path = location.getFragment();
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            Object step = path.getElement(i);
            part = step instanceof Integer index ? part.path(index) : part.path(path.getName(i));
        }
        return part;
    }
}
