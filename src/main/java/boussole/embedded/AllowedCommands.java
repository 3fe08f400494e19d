package boussole.embedded;

import static java.util.Map.entry;

import boussole.kernel.Text;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commands the embedded store answers, each with the options it honours. Everything else is refused. */
final class AllowedCommands {

    private static final Set<String> WITH_ANY =
            Set.of("$db", "$readPreference", "readConcern", "writeConcern", "maxTimeMS", "comment");

    private static final Set<String> HANDSHAKES = Set.of("hello", "isMaster", "ismaster");

    private static final Map<String, Set<String>> OPTIONS = Map.ofEntries(
            entry("ping", Set.of()),
            entry("buildInfo", Set.of()),
            entry("buildinfo", Set.of()),
            entry("find", Set.of("filter", "sort", "projection", "skip", "limit", "batchSize", "singleBatch")),
            entry("getMore", Set.of("collection", "batchSize")),
            entry("killCursors", Set.of("cursors")),
            entry("endSessions", Set.of()),
            entry("insert", Set.of("documents", "ordered")),
            entry("update", Set.of("updates", "ordered")),
            entry("delete", Set.of("deletes", "ordered")),
            entry(
                    "findAndModify",
                    Set.of("query", "sort", "update", "remove", "new", "upsert", "fields", "arrayFilters")),
            entry("aggregate", Set.of("pipeline", "cursor", "allowDiskUse")),
            entry("count", Set.of("query", "limit", "skip")),
            entry("distinct", Set.of("key", "query")),
            entry("create", Set.of()),
            entry("drop", Set.of()),
            entry("createIndexes", Set.of("indexes")),
            entry("listIndexes", Set.of("cursor")),
            entry("listCollections", Set.of("cursor", "nameOnly", "authorizedCollections")),
            entry("listDatabases", Set.of("nameOnly", "authorizedDatabases")));

    private static final Set<String> UPDATE = Set.of("q", "u", "multi", "upsert", "arrayFilters");
    private static final Set<String> DELETE = Set.of("q", "limit");
    private static final Set<String> INDEX = Set.of("key", "name", "unique", "sparse", "background", "v", "ns");

    private AllowedCommands() {}

    /** @throws Refusal where the command, or anything in it, is not on the list */
    static void check(Command command) {
        if (HANDSHAKES.contains(command.name())) {
            return;
        }
        Set<String> options = OPTIONS.get(command.name());
        if (options == null) {
            throw Refusal.ofCommand(command.name());
        }
        for (String option : command.body().keySet()) {
            if (!option.equals(command.name()) && !options.contains(option) && !WITH_ANY.contains(option)) {
                throw Refusal.of(option);
            }
        }
        checkAcknowledged(command.body());
        checkContent(command);
    }

    private static void checkContent(Command command) {
        Document body = command.body();
        switch (command.name()) {
            case "find" -> {
                AllowedQueries.checkFilter(part(body, "filter"));
                AllowedQueries.checkSort(part(body, "sort"));
                AllowedQueries.checkProjection(part(body, "projection"));
            }
            case "count", "distinct" -> AllowedQueries.checkFilter(part(body, "query"));
            case "update" -> checkUpdate(single(body, "updates"));
            case "delete" -> checkDelete(single(body, "deletes"));
            case "findAndModify" -> checkFindAndModify(body);
            case "aggregate" -> AllowedPipelines.check(body);
            case "createIndexes" -> parts(body, "indexes").forEach(AllowedCommands::checkIndex);
            default -> {
                // nothing inside to check
            }
        }
    }

    private static void checkAcknowledged(Document body) {
        if (part(body, "writeConcern").get("w") instanceof Number w && w.intValue() < 1) {
            throw Refusal.of("w");
        }
    }

    private static void checkUpdate(Document update) {
        checkKeys(update, UPDATE);
        AllowedQueries.checkFilter(part(update, "q"));
        AllowedUpdates.check(update.getOrDefault("u", ""));
        parts(update, "arrayFilters").forEach(AllowedQueries::checkFilter);
    }

    private static void checkDelete(Document delete) {
        checkKeys(delete, DELETE);
        AllowedQueries.checkFilter(part(delete, "q"));
    }

    private static void checkFindAndModify(Document body) {
        AllowedQueries.checkFilter(part(body, "query"));
        AllowedQueries.checkSort(part(body, "sort"));
        AllowedQueries.checkProjection(part(body, "fields"));
        if (body.containsKey("update")) {
            AllowedUpdates.check(body.getOrDefault("update", ""));
        }
        parts(body, "arrayFilters").forEach(AllowedQueries::checkFilter);
    }

    private static void checkIndex(Document index) {
        checkKeys(index, INDEX);
        AllowedQueries.checkSort(part(index, "key"));
    }

    static void checkKeys(Document document, Set<String> allowed) {
        for (String key : document.keySet()) {
            if (!allowed.contains(key)) {
                throw Refusal.of(key);
            }
        }
    }

    /** The document under a key; an empty one where there is none. */
    static Document part(Document document, String key) {
        return switch (document.get(key)) {
            case Document part -> part;
            case null -> new Document();
            default -> throw Refusal.of(key, new Text("un document est attendu", "a document is expected"));
        };
    }

    private static List<Document> parts(Document document, String key) {
        return document.get(key) instanceof List<?> list
                ? list.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }

    private static Document single(Document body, String key) {
        List<Document> statements = parts(body, key);
        if (statements.size() != 1) {
            throw Refusal.of(key);
        }
        return statements.getFirst();
    }

    /** A command as a client sent it: its name, the database, and everything said with it. */
    record Command(String name, String database, Document body) {

        static Command of(ClientRequest request) {
            return switch (request) {
                case MongoMessage message -> of(message.getDatabaseName(), message.getDocument());
                case MongoQuery query
                when query.getCollectionName().equals("$cmd") -> of(query.getDatabaseName(), query.getQuery());
                default -> throw Refusal.ofCommand("OP_QUERY");
            };
        }

        static Command of(String database, Document body) {
            return new Command(body.keySet().iterator().next(), database, body);
        }
    }
}
