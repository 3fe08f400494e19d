package boussole.matching.allocation.json;

import boussole.kernel.Text;
import boussole.source.Wording;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** What pairs take of this process's and this machine's memory; measured with three million of them. */
final class Memory {

    /** In the heap: read, sorted, laid out as a network, and what the flow leaves of it. */
    private static final long HEAP_A_PAIR = 90;
    /** Outside of it: the solver's. */
    private static final long SOLVER_A_PAIR = 90;

    private Memory() {}

    /** Why so many pairs cannot be allocated here; empty where they may fit. */
    static Optional<Text> tooLittleFor(long pairs) {
        if (pairs * HEAP_A_PAIR > Runtime.getRuntime().maxMemory()) {
            return Optional.of(tooLittle());
        }
        long machine = machine();
        return pairs * (HEAP_A_PAIR + SOLVER_A_PAIR) > machine
                ? Optional.of(Wording.of(
                        "trop de paires pour la mémoire de cette machine ({0} Mio)",
                        "too many pairs for this machine’s memory ({0} MiB)", machine >> 20))
                : Optional.empty();
    }

    /** Told where the heap is too small, or has turned out to be. */
    static Text tooLittle() {
        return Wording.of(
                "trop de paires pour la mémoire de ce programme ({0} Mio) : donnez-lui-en davantage, par exemple"
                        + " JAVA_OPTS=-Xmx8g",
                "too many pairs for this program’s memory ({0} MiB): give it more, for instance JAVA_OPTS=-Xmx8g",
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** In bytes; within a container, what it may have. */
    private static long machine() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean known
                ? known.getTotalMemorySize()
                : Long.MAX_VALUE;
    }
}
