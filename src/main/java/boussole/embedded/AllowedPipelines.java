package boussole.embedded;

import boussole.kernel.Text;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;

/** What an aggregation may say: its stages, accumulators and expressions. */
final class AllowedPipelines {

    private static final Set<String> ACCUMULATORS = Set.of("$sum", "$min", "$max", "$first", "$last");

    private static final Set<String> EXPRESSIONS = Set.of(
            "$add",
            "$subtract",
            "$multiply",
            "$cond",
            "$ifNull",
            "$eq",
            "$ne",
            "$gt",
            "$gte",
            "$lt",
            "$lte",
            "$and",
            "$or",
            "$not",
            "$in",
            "$size",
            "$concat",
            "$arrayElemAt",
            "$year",
            "$month",
            "$dayOfMonth");

    private static final Set<String> UNWIND = Set.of("path", "preserveNullAndEmptyArrays");
    private static final Set<String> LOOKUP = Set.of("from", "localField", "foreignField", "as");
    private static final Set<String> BUCKET = Set.of("groupBy", "boundaries", "default", "output");

    private static final Text DOTTED = new Text(
            "une clé pointée deviendrait un nom de champ : utilisez une clé simple",
            "a dotted key would become a field name: use a plain key");

    private static final Text NESTED = new Text(
            "un document imbriqué serait pris pour une valeur : écrivez le chemin pointé",
            "a nested document would be taken for a value: write the dotted path");

    private AllowedPipelines() {}

    static void check(Document aggregate) {
        if (!(aggregate.get("aggregate") instanceof String)) {
            throw Refusal.of("aggregate");
        }
        checkStages("pipeline", aggregate.getOrDefault("pipeline", ""));
    }

    private static void checkStages(String name, Object pipeline) {
        if (!(pipeline instanceof List<?> stages)) {
            throw Refusal.of(name);
        }
        for (Object stage : stages) {
            document(name, stage).forEach(AllowedPipelines::checkStage);
        }
    }

    private static void checkStage(String stage, Object value) {
        switch (stage) {
            case "$match" -> AllowedQueries.checkFilter(document(stage, value));
            case "$sort" -> AllowedQueries.checkSort(document(stage, value));
            case "$skip", "$limit", "$count" -> checkExpression(value);
            case "$sortByCount" -> checkExpression(value);
            case "$project" -> document(stage, value).forEach(AllowedPipelines::checkProjected);
            case "$group" -> checkGroup(document(stage, value));
            case "$unwind" -> checkUnwind(value);
            case "$lookup" -> checkLookup(document(stage, value));
            case "$facet" -> document(stage, value).forEach(AllowedPipelines::checkStages);
            case "$bucket" -> checkBucket(document(stage, value));
            case "$replaceRoot" -> checkExpression(document(stage, value).getOrDefault("newRoot", ""));
            default -> throw Refusal.of(stage);
        }
    }

    private static void checkProjected(String field, Object value) {
        AllowedQueries.checkPath(field);
        if (value instanceof Number || value instanceof Boolean) {
            return;
        }
        checkPlain(field);
        if (value instanceof Document document && !AllowedQueries.operators(document)) {
            throw Refusal.of(field, NESTED);
        }
        checkExpression(value);
    }

    private static void checkGroup(Document group) {
        group.forEach((field, value) -> {
            if (field.equals("_id")) {
                checkExpression(value);
            } else {
                checkAccumulator(field, document(field, value));
            }
        });
    }

    private static void checkBucket(Document bucket) {
        AllowedCommands.checkKeys(bucket, BUCKET);
        checkExpression(bucket.getOrDefault("groupBy", ""));
        AllowedCommands.part(bucket, "output")
                .forEach((field, value) -> checkAccumulator(field, document(field, value)));
    }

    private static void checkAccumulator(String field, Document accumulator) {
        checkPlain(field);
        accumulator.forEach((operator, operand) -> {
            if (!ACCUMULATORS.contains(operator)) {
                throw Refusal.of(operator);
            }
            checkExpression(operand);
        });
    }

    private static void checkUnwind(Object value) {
        if (value instanceof Document document) {
            AllowedCommands.checkKeys(document, UNWIND);
        }
    }

    private static void checkLookup(Document lookup) {
        AllowedCommands.checkKeys(lookup, LOOKUP);
        checkPlain(String.valueOf(lookup.get("as")));
    }

    private static void checkExpression(Object expression) {
        switch (expression) {
            case String text when text.startsWith("$$") && !text.equals("$$ROOT") -> throw Refusal.of(text);
            case List<?> list -> list.forEach(AllowedPipelines::checkExpression);
            case Document document ->
                document.forEach((key, value) -> {
                    if (key.startsWith("$") && !EXPRESSIONS.contains(key)) {
                        throw Refusal.of(key);
                    }
                    checkExpression(value);
                });
            case null, default -> {
                // a constant or a field
            }
        }
    }

    private static void checkPlain(String field) {
        if (field.contains(".")) {
            throw Refusal.of(field, DOTTED);
        }
    }

    private static Document document(String name, Object value) {
        if (value instanceof Document document) {
            return document;
        }
        throw Refusal.of(name, new Text("un document est attendu", "a document is expected"));
    }
}
