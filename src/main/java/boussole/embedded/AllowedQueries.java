package boussole.embedded;

import boussole.kernel.Text;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;

/** What a filter, a sort and a projection may say. */
final class AllowedQueries {

    private static final Set<String> JUNCTIONS = Set.of("$and", "$or", "$nor");

    private static final Set<String> COMPARISONS = Set.of("$eq", "$ne", "$gt", "$gte", "$lt", "$lte");

    private static final Set<String> OTHERS = Set.of("$in", "$nin", "$exists", "$size", "$type");

    private static final Set<String> PATTERN = Set.of("$regex", "$options");

    private static final Text ALONE = new Text(
            "avec $regex, les autres opérateurs seraient ignorés : utilisez $and",
            "the operators beside $regex would be ignored: use $and");

    private static final Text DIRECTION = new Text("seuls 1 et -1 sont admis", "only 1 and -1 are understood");

    private static final Text PLAIN = new Text(
            "une projection ne dit que 0 ou 1 : calculez en Java", "a projection says 0 or 1 only: compute in Java");

    private AllowedQueries() {}

    static void checkFilter(Document filter) {
        filter.forEach((key, condition) -> {
            if (JUNCTIONS.contains(key)) {
                checkEach(key, condition);
            } else if (!key.equals("$comment")) {
                checkPath(key);
                checkCondition(condition);
            }
        });
    }

    /** The order of a sort, or the keys of an index. */
    static void checkSort(Document sort) {
        sort.forEach((field, direction) -> {
            checkPath(field);
            if (!(direction instanceof Number number) || Math.abs(number.doubleValue()) != 1) {
                throw Refusal.of(field, DIRECTION);
            }
        });
    }

    static void checkProjection(Document projection) {
        projection.forEach((field, value) -> {
            checkPath(field);
            if (!(value instanceof Number) && !(value instanceof Boolean)) {
                throw Refusal.of(field, PLAIN);
            }
        });
    }

    /** A dotted path of plain field names. */
    static void checkPath(String path) {
        for (String name : path.split("\\.", -1)) {
            if (name.startsWith("$")) {
                throw Refusal.of(name);
            }
        }
    }

    static boolean operators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private static void checkEach(String key, Object filters) {
        if (!(filters instanceof List<?> list)) {
            throw Refusal.of(key, new Text("une liste est attendue", "a list is expected"));
        }
        for (Object filter : list) {
            checkFilter(document(key, filter));
        }
    }

    private static void checkCondition(Object condition) {
        if (!(condition instanceof Document document) || !operators(document)) {
            return;
        }
        if (document.containsKey("$regex")) {
            checkPattern(document);
            return;
        }
        document.forEach((operator, operand) -> {
            switch (operator) {
                case "$not" -> checkCondition(operand);
                case "$elemMatch" -> checkElement(document(operator, operand));
                default -> {
                    if (!COMPARISONS.contains(operator) && !OTHERS.contains(operator)) {
                        throw Refusal.of(operator);
                    }
                }
            }
        });
    }

    private static void checkPattern(Document condition) {
        if (!PATTERN.containsAll(condition.keySet())) {
            throw Refusal.of("$regex", ALONE);
        }
    }

    private static void checkElement(Document element) {
        if (operators(element)
                && !JUNCTIONS.contains(element.keySet().iterator().next())) {
            checkCondition(element);
        } else {
            checkFilter(element);
        }
    }

    private static Document document(String operator, Object value) {
        if (value instanceof Document document) {
            return document;
        }
        throw Refusal.of(operator, new Text("un document est attendu", "a document is expected"));
    }
}
