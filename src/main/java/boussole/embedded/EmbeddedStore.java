package boussole.embedded;

import java.nio.file.Path;
import java.util.UUID;

/** A MongoDB-speaking store in this JVM, its files in one folder. For one machine. */
public final class EmbeddedStore implements AutoCloseable {

    private final HeldFolder folder;
    private final CommandLoop loop;
    private final WireServer server;
    private final String key;

    private EmbeddedStore(HeldFolder folder, CommandLoop loop, WireServer server, String key) {
        this.folder = folder;
        this.loop = loop;
        this.server = server;
        this.key = key;
    }

    /** Starts on a free port of this machine. @throws StoreUnavailable where the folder is in use or unreadable */
    public static EmbeddedStore open(Path folder) {
        HeldFolder held = HeldFolder.hold(folder.toAbsolutePath().normalize());
        try {
            CommandLoop loop = CommandLoop.start(StoreFile.open(held.file("boussole.mv")));
            String key = UUID.randomUUID().toString();
            return new EmbeddedStore(held, loop, WireServer.start(loop, key), key);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /** Where a MongoDB driver of this process finds the store, with the key to it: not for the log. */
    public String uri() {
        return "mongodb://127.0.0.1:%d/boussole?directConnection=true&retryWrites=false&serverSelectionTimeoutMS=2000&appName=%s"
                .formatted(server.port(), key);
    }

    @Override
    public void close() {
        try (folder;
                loop;
                server) {
            // closed in the order server, loop, folder
        }
    }
}
