package boussole.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A data folder that this process alone uses.
 *
 * <p>The operating system holds the lock and drops it with the process, so nothing stays locked after a crash.
 */
final class HeldFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private HeldFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static HeldFolder hold(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve("lock"), CREATE, READ, WRITE);
            if (!locked(channel)) {
                String holder = holder(channel);
                channel.close();
                throw StoreUnavailable.held(folder, holder);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)), 0);
            return new HeldFolder(folder, channel);
        } catch (IOException e) {
            throw StoreUnavailable.unusable(folder, e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw StoreUnavailable.unusable(folder, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            // far beyond the content, so that others can read who holds it where locks are mandatory
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        int length = channel.read(bytes, 0);
        return length > 0 ? " (pid " + new String(bytes.array(), 0, length, US_ASCII) + ")" : "";
    }
}
