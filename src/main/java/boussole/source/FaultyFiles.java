package boussole.source;

import boussole.kernel.Language;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Files that were refused, with every fault found in them, by place. */
public final class FaultyFiles extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public FaultyFiles(Collection<Fault> faults) {
        super(faults.stream().map(fault -> fault.told(Language.EN)).collect(Collectors.joining("\n")));
        this.faults = faults.stream().distinct().sorted(Fault.BY_PLACE).toList();
    }

    public List<Fault> faults() {
        return faults;
    }
}
