package boussole.rulebook;

import boussole.kernel.Text;
import boussole.rulebook.drl.CheckedRule;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.util.Drools;

/** From checked files to compiled rules; where Drools refuses, finds the rule that it means. */
final class Compilation {

    private Compilation() {}

    /** @throws FaultyFiles with the place of every rule that does not compile */
    static CompiledRules of(RuleFiles files, List<CheckedRule> rules, FactModel model) {
        ClassLoader seen = new RulesClassLoader(model, Compilation.class.getClassLoader());
        Outlets outlets = new Outlets(rules);
        Map<String, String> sources = new TreeMap<>(files.byPath());
        sources.replaceAll(outlets::compiled);
        try {
            return CompiledRules.compile(sources, seen);
        } catch (CompiledRules.Refused refused) {
            throw new FaultyFiles(faults(files, rules, outlets, seen, refused));
        }
    }

    private static List<Fault> faults(
            RuleFiles files, List<CheckedRule> rules, Outlets outlets, ClassLoader seen, CompiledRules.Refused all) {
        List<Fault> faults = new ArrayList<>();
        for (CheckedRule rule : rules) {
            String source = alone(rule, rules, files.byPath().getOrDefault(rule.file(), ""));
            try {
                CompiledRules.compile(Map.of(rule.file(), outlets.compiled(rule.file(), source)), seen)
                        .close();
            } catch (CompiledRules.Refused refused) {
                faults.add(new Fault(rule.file(), rule.line(), 1, told(rule.name(), refused)));
            }
        }
        if (faults.isEmpty()) {
            faults.add(new Fault(
                    files.byPath().isEmpty() ? "rules" : files.byPath().firstKey(), 0, 0, told("*", all)));
        }
        return faults;
    }

    /** The file with every other rule blanked out. */
    private static String alone(CheckedRule rule, List<CheckedRule> rules, String text) {
        StringBuilder source = new StringBuilder(text);
        for (CheckedRule other : rules) {
            if (other.file().equals(rule.file()) && other.start() != rule.start()) {
                for (int i = other.start(); i < Math.min(other.end(), text.length()); i++) {
                    source.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return source.toString();
    }

    private static Text told(String rule, CompiledRules.Refused refused) {
        String reason = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
        return new Text(
                "la règle « " + rule + " » ne se compile pas : " + reason,
                "the rule '" + rule + "' does not compile: " + reason);
    }

    /** Everything but the files that decides what rules mean. */
    static String salt(FactModel model) {
        return Stream.concat(model.facts().stream(), model.conclusions().stream())
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .map(Compilation::shape)
                .collect(Collectors.joining(
                        "\n", "drools " + Drools.getFullVersion() + "\nmodel " + model.version() + "\n", ""));
    }

    private static String shape(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::toGenericString)
                .sorted()
                .collect(Collectors.joining(
                        ";", type.getName() + " " + Arrays.toString(type.getRecordComponents()) + " ", ""));
    }
}
