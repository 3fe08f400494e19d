package boussole.rulebook;

import boussole.rulebook.drl.CheckedRule;
import boussole.rulebook.drl.InsertOnly;
import boussole.rulebook.drl.Vocabulary;
import boussole.source.FaultyFiles;
import java.util.Collection;
import java.util.List;

/** Rules, checked and compiled: facts in, findings out. */
public final class Rulebook implements AutoCloseable {

    private final List<CheckedRule> checked;
    private final List<Rule> rules;
    private final String hash;
    private final LazyRules compiled;

    private Rulebook(List<CheckedRule> checked, String hash, LazyRules compiled) {
        this.checked = checked;
        this.hash = hash;
        this.compiled = compiled;
        this.rules = checked.stream()
                .map(rule -> new Rule(rule.name(), rule.sentence(), rule.file(), rule.line()))
                .toList();
    }

    /**
     * Reads the {@code .drl} files, checks and compiles them; other files are left aside. Takes seconds of processor
     * time: never in a request.
     *
     * @throws FaultyFiles every fault with file, line and reason
     */
    public static Rulebook compile(RuleFiles files, FactModel model) {
        Rulebook rulebook = lazily(files, model);
        rulebook.compiled.get();
        return rulebook;
    }

    /**
     * Reads and checks them now, and compiles them when they are first asked: for the program's own rules, which were
     * compiled when it was built.
     *
     * @throws FaultyFiles every fault that the check finds
     */
    public static Rulebook lazily(RuleFiles files, FactModel model) {
        RuleFiles drl = files.only(path -> path.endsWith(".drl"));
        List<CheckedRule> checked = InsertOnly.check(drl.byPath(), new Vocabulary(model.facts(), model.conclusions()));
        return new Rulebook(
                checked, drl.hash(Compilation.salt(model)), new LazyRules(() -> Compilation.of(drl, checked, model)));
    }

    /** The rules by file and line. */
    public List<Rule> rules() {
        return rules;
    }

    /** Tells rule sets apart: the files, the version of Drools and the shapes of the fact types. */
    public String hash() {
        return hash;
    }

    /** The rules together with data that stays: rows of decision tables. */
    public Deliberation given(Collection<?> data) {
        boolean reusable = checked.stream().allMatch(rule -> hangsOnPassingFact(rule, data));
        boolean separate = checked.stream().allMatch(this::looksAtOneFact);
        return new PooledDeliberation(
                compiled,
                data,
                reusable,
                separate,
                (known, standing) -> new Session(known.newSession(), rules, standing));
    }

    /** Whether it looks at a single fact, and not at what another rule has concluded. */
    private boolean looksAtOneFact(CheckedRule rule) {
        return rule.looksAt().size() == 1
                && checked.stream()
                        .flatMap(other -> other.inserts().stream())
                        .noneMatch(insert -> rule.looksAt().getFirst().isAssignableFrom(insert.type()));
    }

    private static boolean hangsOnPassingFact(CheckedRule rule, Collection<?> data) {
        return rule.needs().stream().anyMatch(type -> data.stream().noneMatch(type::isInstance));
    }

    /** Safe while evaluations run: the last one to end turns off the light. */
    @Override
    public void close() {
        compiled.close();
    }
}
