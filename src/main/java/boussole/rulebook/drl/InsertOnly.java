package boussole.rulebook.drl;

import boussole.kernel.Text;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The check that every rule file passes before it is compiled: what it does not know it refuses. */
public final class InsertOnly {

    private InsertOnly() {}

    /**
     * The rules of the files, by file and line.
     *
     * @throws FaultyFiles with every fault of every file
     */
    public static List<CheckedRule> check(SortedMap<String, String> files, Vocabulary vocabulary) {
        List<CheckedRule> rules = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<String, CheckedRule> byName = new HashMap<>();
        files.forEach((path, text) -> {
            Page page = new Page(path, text);
            for (CheckedRule rule : new FileCheck(page, vocabulary).rules()) {
                CheckedRule first = byName.putIfAbsent(rule.name(), rule);
                if (first != null) {
                    Text why = Refusals.twice(rule.name(), first.file(), first.line());
                    page.refuseAt(rule.start(), why);
                }
                rules.add(rule);
            }
            faults.addAll(page.faults());
        });
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
        return List.copyOf(rules);
    }
}
