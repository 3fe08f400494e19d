package boussole.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.MBeansOption;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Rules that Drools has compiled. Closed, they let nobody in any more and go when the last one has left. Builds
 * follow one another: Drools shares state between them.
 */
final class CompiledRules {

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)", Pattern.MULTILINE);
    private static final AtomicLong BUILDS = new AtomicLong();

    private final ReleaseId id;
    private final KieContainer container;
    private final KieBase base;
    private final KieSessionConfiguration sessions = KieServices.get().newKieSessionConfiguration();
    private final AtomicInteger users = new AtomicInteger(1);
    private final AtomicBoolean closed = new AtomicBoolean();

    private CompiledRules(ReleaseId id, KieContainer container) {
        this.id = id;
        this.container = container;
        this.base = container.newKieBase(configuration());
        // without it Drools hands one array of facts to the right-hand sides of all sessions
        sessions.setOption(ThreadSafeOption.YES);
    }

    /** @throws Refused where Drools cannot compile the sources, whatever way it says so */
    static CompiledRules compile(Map<String, String> sources, ClassLoader seen) throws Refused {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("boussole", "rules", "1." + BUILDS.incrementAndGet());
        ONE_AT_A_TIME.lock();
        try {
            return new CompiledRules(id, built(services, id, sources, seen));
        } catch (Refused refused) {
            services.getRepository().removeKieModule(id);
            throw refused;
        } catch (Exception | LinkageError | StackOverflowError | AssertionError failed) {
            services.getRepository().removeKieModule(id);
            throw new Refused(failed.toString(), failed);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static KieContainer built(KieServices services, ReleaseId id, Map<String, String> sources, ClassLoader seen)
            throws Refused {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        int number = 0;
        for (String source : sources.values()) {
            files.write("src/main/resources/" + folder(source) + "/rules" + number++ + ".drl", source);
        }
        KieBuilder builder = services.newKieBuilder(files, seen).buildAll(ExecutableModelProject.class);
        Optional<Message> error =
                builder.getResults().getMessages(Message.Level.ERROR).stream().findFirst();
        if (error.isPresent()) {
            throw new Refused(error.get().getText(), null);
        }
        return services.newKieContainer(id, seen);
    }

    /** The folder where Drools expects a file of this package. */
    private static String folder(String source) {
        Matcher declared = PACKAGE.matcher(source);
        return declared.find() ? declared.group(1).replace('.', '/') : "";
    }

    private static KieBaseConfiguration configuration() {
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(MBeansOption.DISABLED);
        return configuration;
    }

    KieSession newSession() {
        return base.newKieSession(sessions, null);
    }

    /** Whether one may use the rules; whoever may must {@link #leave()}. */
    boolean enter() {
        return !closed.get() && users.updateAndGet(some -> some == 0 ? 0 : some + 1) > 0;
    }

    void leave() {
        if (users.decrementAndGet() == 0) {
            List.copyOf(base.getKieSessions()).forEach(KieSession::dispose);
            container.dispose();
            KieServices.get().getRepository().removeKieModule(id);
        }
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            leave();
        }
    }

    /** Drools would not compile this. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        Refused(String reason, @Nullable Throwable cause) {
            super(reason, cause);
        }
    }
}
