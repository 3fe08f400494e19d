package boussole.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVStore;

/** The MongoDB server behind the allow-list, mended where it answers differently from MongoDB. */
final class StoreBackend extends H2Backend {

    private static final int BATCH = 1_000;

    StoreBackend(MVStore store) {
        super(store);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return switch (command) {
            case "hello", "isMaster", "ismaster" -> hello(channel, database, query);
            case "listDatabases" -> databases();
            case "find", "getMore" -> inBatches(channel, database, command, query);
            case "insert" -> counted(super.handleCommand(channel, database, command, query), query);
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getMvStore(), getCursorRegistry());
    }

    private Document hello(Channel channel, String database, Document query) {
        return super.handleCommand(channel, database, "ismaster", query)
                .append("isWritablePrimary", true)
                .append("helloOk", true)
                .append("readOnly", false);
    }

    private Document databases() {
        List<Document> all = listDatabaseNames().stream()
                .sorted()
                .map(name -> new Document("name", name).append("empty", false))
                .toList();
        return new Document("databases", all).append("ok", 1.0);
    }

    /** Without a batch size the server would answer everything at once, more than a message can hold. */
    private Document inBatches(Channel channel, String database, String command, Document query) {
        if (query.get("batchSize") instanceof Number size && size.intValue() > 0) {
            return super.handleCommand(channel, database, command, query);
        }
        return super.handleCommand(channel, database, command, query.clone().append("batchSize", BATCH));
    }

    /** The server counts the refused documents of an insert as inserted. */
    private static Document counted(Document response, Document query) {
        if (query.get("documents") instanceof List<?> documents
                && response.get("writeErrors") instanceof List<?> errors
                && errors.getFirst() instanceof Document first) {
            boolean ordered = !Boolean.FALSE.equals(query.get("ordered"));
            response.put(
                    "n", ordered ? first.getOrDefault("index", 0) : Integer.valueOf(documents.size() - errors.size()));
        }
        return response;
    }

    /** A database whose maps are kept as BSON. */
    private static final class StoreDatabase extends H2Database {

        private final MVStore store;

        StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
            this.store = store;
            super(name, store, cursors);
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
            String fullName = getFullCollectionNamespace(name);
            store.openMap("databases." + fullName, BsonType.map());
            store.openMap("meta." + fullName, BsonType.map());
            return super.openOrCreateCollection(name, options);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            store.openMap(getFullCollectionNamespace(collection) + "._index_" + name, BsonType.map());
            return super.openOrCreateUniqueIndex(collection, name, keys, sparse);
        }
    }
}
