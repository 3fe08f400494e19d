package boussole.embedded;

import boussole.embedded.AllowedCommands.Command;
import boussole.embedded.WireServer.Answer;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that touches the data: runs what is waiting, commits it once, then answers everybody.
 *
 * <p>So no answer leaves before its change is on the disk, many writers share one commit, and nobody ever sees a
 * document that another is changing.
 */
final class CommandLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLoop.class);

    private static final int LARGEST_BATCH = 256;
    private static final long IDLE_MILLIS = 250;

    private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>();
    private final StoreFile file;
    private final Thread thread;
    private StoreBackend backend;
    private volatile boolean closing;

    private CommandLoop(StoreFile file) {
        this.file = file;
        this.backend = new StoreBackend(file.store());
        this.thread = Thread.ofPlatform().name("embedded-store").daemon().unstarted(this::run);
    }

    static CommandLoop start(StoreFile file) {
        CommandLoop loop = new CommandLoop(file);
        loop.thread.start();
        return loop;
    }

    void ask(ClientRequest request) {
        waiting.add(new Asked(request));
    }

    void forget(Channel client) {
        waiting.add(new Left(client));
    }

    @Override
    public void close() {
        closing = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closing || !waiting.isEmpty()) {
            List<Event> batch = next();
            if (!batch.isEmpty()) {
                serve(batch);
            }
            tidy();
        }
        file.close();
    }

    private List<Event> next() {
        List<Event> batch = new ArrayList<>();
        try {
            Event first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                waiting.drainTo(batch, LARGEST_BATCH - 1);
            }
        } catch (InterruptedException e) {
            closing = true;
        }
        return batch;
    }

    private void serve(List<Event> batch) {
        List<Answer> answers = new ArrayList<>();
        try {
            for (Event event : batch) {
                switch (event) {
                    case Left(Channel client) -> backend.handleClose(client);
                    case Asked(ClientRequest request) -> answers.add(Answer.to(request, answered(request)));
                }
            }
            file.commit();
            answers.forEach(Answer::send);
        } catch (Throwable e) {
            LOG.error("embedded store: a batch was not kept", e);
            answers.forEach(Answer::drop);
            startAgain();
            refuse(batch, e);
        }
    }

    private Document answered(ClientRequest request) {
        try {
            Command command = Command.of(request);
            AllowedCommands.check(command);
            return backend.handleCommand(request.getChannel(), command.database(), command.name(), command.body());
        } catch (MongoServerError e) {
            return error(e.getCode(), String.valueOf(e.getCodeName()), e.getMessageWithoutErrorCode());
        } catch (MongoServerException e) {
            return error(1, "InternalError", e.getMessageWithoutErrorCode());
        }
    }

    /** What is in memory may be half a change: only the file tells what was kept. */
    private void startAgain() {
        try {
            file.reopen();
            backend = new StoreBackend(file.store());
        } catch (RuntimeException e) {
            LOG.error("embedded store: the data file cannot be opened again", e);
        }
    }

    private static void refuse(List<Event> batch, Throwable cause) {
        Document error = error(
                1,
                "InternalError",
                "La base intégrée n’a pas pu écrire / the embedded store could not write: " + cause);
        for (Event event : batch) {
            if (event instanceof Asked(ClientRequest request)) {
                Answer.to(request, error).send();
            }
        }
    }

    private void tidy() {
        try {
            if (file.bloated()) {
                file.tidy();
            }
        } catch (RuntimeException e) {
            LOG.error("embedded store: the data file could not be tidied", e);
            startAgain();
        }
    }

    private static Document error(int code, String name, String message) {
        return new Document("ok", 0.0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", name);
    }

    /** What reaches the loop. */
    private sealed interface Event {}

    private record Asked(ClientRequest request) implements Event {}

    private record Left(Channel client) implements Event {}
}
