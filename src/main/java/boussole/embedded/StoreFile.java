package boussole.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one data file: written in whole commits, tidied as it grows. Used by one thread at a time. */
final class StoreFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

    /** While at work: tidied when larger than this and so many times larger than its live data. */
    private static final long SMALL = 16L << 20;

    private static final int BLOATED = 4;

    /** On closing: written anew when larger than this and so many times larger than its live data. */
    private static final long TINY = 1L << 20;

    private static final int TIGHT = 2;

    private static final int CACHE_MEGABYTES = 16;
    private static final int TIDY_MILLIS = 200;

    private final Path path;
    private MVStore store;

    private StoreFile(Path path, MVStore store) {
        this.path = path;
        this.store = store;
    }

    static StoreFile open(Path path) {
        StoreFile file = new StoreFile(path, opened(path));
        file.dropFresh();
        if (file.bloated()) {
            file.close();
            file.store = opened(path);
        }
        return file;
    }

    MVStore store() {
        return store;
    }

    /** Everything changed since the last commit is on the disk when this returns: all of it or, after a crash, none. */
    void commit() {
        if (store.hasUnsavedChanges()) {
            store.commit();
            store.sync();
        }
    }

    /** Forgets what was not committed and opens the file again. */
    void reopen() {
        store.closeImmediately();
        store = opened(path);
    }

    boolean bloated() {
        return grown(BLOATED, SMALL);
    }

    /** Gives space back, for a fraction of a second; a crash in the middle loses nothing. */
    void tidy() {
        long before = store.getFileStore().size();
        store.compactFile(TIDY_MILLIS);
        LOG.debug(
                "data file tidied: {} to {} bytes", before, store.getFileStore().size());
    }

    @Override
    public void close() {
        boolean worthIt = grown(TIGHT, TINY);
        store.close();
        if (worthIt) {
            rewrite();
        }
    }

    /** Copies what is alive into a new file and puts it in the place of the old one, in one step. */
    private void rewrite() {
        try {
            try (MVStore from = opened(path);
                    MVStore to = opened(fresh())) {
                from.getMapNames().forEach(name -> copy(name, from, to));
                to.commit();
                to.sync();
            }
            Files.move(fresh(), path, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            LOG.warn("embedded store: the data file was left as it is: {}", e.getMessage());
            dropFresh();
        }
    }

    private Path fresh() {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    /** What an earlier rewriting left behind. */
    private void dropFresh() {
        try {
            Files.deleteIfExists(fresh());
        } catch (IOException e) {
            LOG.warn("embedded store: {} could not be removed: {}", fresh(), e.getMessage());
        }
    }

    private static void copy(String name, MVStore from, MVStore to) {
        MVMap<Object, Object> target = to.openMap(name, BsonType.map());
        Cursor<Object, Object> all = from.openMap(name, BsonType.map()).cursor(null);
        for (int count = 1; all.hasNext(); count++) {
            target.append(all.next(), all.getValue());
            if (count % 4096 == 0) {
                to.commit();
            }
        }
    }

    private boolean grown(int factor, long least) {
        FileStore<?> file = store.getFileStore();
        return file.size() > least && file.size() > factor * live(file);
    }

    private static long live(FileStore<?> file) {
        return file.size() / 100 * file.getFillRate() / 100 * file.getChunksFillRate();
    }

    private static MVStore opened(Path path) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(path.toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(CACHE_MEGABYTES)
                    .open();
            // every commit is flushed, so a chunk nobody refers to any more can be written over at once
            store.setRetentionTime(0);
            return store;
        } catch (MVStoreException | IllegalArgumentException e) {
            throw StoreUnavailable.unreadable(path, e);
        }
    }
}
