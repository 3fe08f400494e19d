package boussole.rulebook;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rules that Drools compiles when they are first asked; for checked rules, whose compilation was seen to succeed. */
final class LazyRules {

    private final Supplier<CompiledRules> compiling;
    private volatile @Nullable CompiledRules compiled;
    private boolean closed;

    LazyRules(Supplier<CompiledRules> compiling) {
        this.compiling = compiling;
    }

    /** @throws IllegalStateException where they were closed before anybody asked */
    CompiledRules get() {
        CompiledRules known = compiled;
        return known == null ? first() : known;
    }

    private synchronized CompiledRules first() {
        CompiledRules known = compiled;
        if (known == null && closed) {
            throw new IllegalStateException("this rulebook was closed");
        }
        if (known == null) {
            known = compiling.get();
            compiled = known;
        }
        return known;
    }

    synchronized void close() {
        closed = true;
        CompiledRules known = compiled;
        if (known != null) {
            known.close();
        }
    }
}
