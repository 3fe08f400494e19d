package boussole.embedded;

import boussole.kernel.Text;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

/** What an update may say: a whole new document, or field operators. */
final class AllowedUpdates {

    private static final Set<String> OPERATORS = Set.of(
            "$set",
            "$setOnInsert",
            "$unset",
            "$inc",
            "$mul",
            "$min",
            "$max",
            "$rename",
            "$currentDate",
            "$push",
            "$pull",
            "$pop",
            "$addToSet");

    private static final Set<String> PUSH = Set.of("$each", "$slice", "$position", "$sort");

    private static final Text PIPELINE = new Text(
            "une mise à jour par pipeline n’existe pas ici : utilisez des opérateurs simples",
            "there are no pipeline updates here: use plain operators");

    private static final Text MIXED =
            new Text("un document entier ou des opérateurs, pas les deux", "a whole document or operators, not both");

    private AllowedUpdates() {}

    static void check(Object update) {
        if (!(update instanceof Document document)) {
            throw Refusal.of("update", PIPELINE);
        }
        if (AllowedQueries.operators(document)) {
            document.forEach(AllowedUpdates::checkOperator);
        } else {
            document.keySet().stream()
                    .filter(key -> key.startsWith("$"))
                    .findFirst()
                    .ifPresent(key -> {
                        throw Refusal.of(key, MIXED);
                    });
        }
    }

    private static void checkOperator(String operator, Object fields) {
        if (!OPERATORS.contains(operator) || !(fields instanceof Document document)) {
            throw Refusal.of(operator);
        }
        document.forEach((path, value) -> {
            checkTarget(path);
            if (value instanceof Document inside && AllowedQueries.operators(inside)) {
                checkInside(operator, path, inside);
            }
        });
    }

    private static void checkInside(String operator, String path, Document inside) {
        switch (operator) {
            case "$push" -> AllowedCommands.checkKeys(inside, PUSH);
            case "$addToSet" -> AllowedCommands.checkKeys(inside, Set.of("$each"));
            case "$pull" -> AllowedQueries.checkFilter(new Document(path, inside));
            case "$currentDate" -> AllowedCommands.checkKeys(inside, Set.of("$type"));
            default -> throw Refusal.of(inside.keySet().iterator().next());
        }
    }

    /** Field names, {@code $[]} for every element, {@code $[name]} for those an array filter names. */
    private static void checkTarget(String path) {
        for (String name : path.split("\\.", -1)) {
            if (name.startsWith("$") && !name.matches("\\$\\[\\w*]")) {
                throw Refusal.of(name);
            }
        }
    }
}
