package boussole.directory.table;

import java.util.Collection;
import java.util.List;

/** A table that was refused, with every fault found in it, by place. */
public final class FaultyTable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<TableFault> faults;

    public FaultyTable(Collection<TableFault> faults) {
        super(faults.size() + " faults in a table", null, false, false);
        this.faults = faults.stream().distinct().sorted(TableFault.BY_PLACE).toList();
    }

    static FaultyTable of(TableFault fault) {
        return new FaultyTable(List.of(fault));
    }

    public List<TableFault> faults() {
        return faults;
    }
}
