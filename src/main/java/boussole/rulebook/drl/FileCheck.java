package boussole.rulebook.drl;

import boussole.kernel.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** One rule file: its package, its imports and nothing else around its rules, and each rule in turn. */
final class FileCheck {

    private static final int MOST_LINES = 120;
    private static final int LONGEST_NAME = 200;
    private static final String HOME = "boussole.rules";
    private static final Pattern OFFENDER = Pattern.compile("(?:input|at) '(.+?)'");

    private final Page page;
    private final Vocabulary vocabulary;
    private final Map<String, Class<?>> imports = new TreeMap<>();

    FileCheck(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.vocabulary = vocabulary;
    }

    /** The rules of the file that could be read; the faults are on the page. */
    List<CheckedRule> rules() {
        int lines = (int) page.text().lines().count();
        if (lines > MOST_LINES) {
            page.refuse(MOST_LINES + 1, 1, Refusals.tooLong(lines, MOST_LINES));
        }
        if (page.text().indexOf('\\') >= 0) {
            page.refuseAt(page.text().indexOf('\\'), Refusals.BACKSLASH);
        }
        return parsed().map(this::checked).orElse(List.of());
    }

    private Optional<PackageDescr> parsed() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            Optional<PackageDescr> tree = Optional.ofNullable(parser.parse(false, page.text()));
            parser.getErrors().forEach(this::unreadable);
            if (tree.isEmpty() && !parser.hasErrors()) {
                page.refuse(1, 1, Refusals.UNREADABLE);
            }
            return parser.hasErrors() ? Optional.empty() : tree;
        } catch (DroolsParserException | RuntimeException | StackOverflowError unreadable) {
            page.refuse(1, 1, Refusals.UNREADABLE);
            return Optional.empty();
        }
    }

    private void unreadable(DroolsError error) {
        Matcher offender = OFFENDER.matcher(String.valueOf(error.getMessage()));
        Text why = offender.find() ? Refusals.unexpected(offender.group(1)) : Refusals.UNREADABLE;
        if (error instanceof ParserError at && at.getRow() > 0) {
            page.refuse(at.getRow(), at.getCol() + 1, why);
        } else {
            page.refuse(error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]), 1, why);
        }
    }

    private List<CheckedRule> checked(PackageDescr file) {
        String home = String.valueOf(file.getName());
        if (!home.equals(HOME) && !home.startsWith(HOME + ".") || vocabulary.inSamePackage(home)) {
            page.refuse(1, 1, Refusals.NO_PACKAGE);
        }
        file.getImports().forEach(this::imported);
        refuse("import static", file.getFunctionImports());
        refuse("import accumulate", file.getAccumulateImports());
        refuse("global", file.getGlobals());
        refuse("function", file.getFunctions());
        refuse("declare", file.getTypeDeclarations());
        refuse("declare enum", file.getEnumDeclarations());
        refuse("declare entry-point", file.getEntryPointDeclarations());
        refuse("declare window", file.getWindowDeclarations());
        file.getAttributes().forEach(attribute -> refuse(attribute.getName(), List.of(attribute)));
        if (file.getUnit() != null) {
            refuse("unit", List.of(file.getUnit()));
        }
        List<CheckedRule> rules = new ArrayList<>();
        for (RuleDescr rule : file.getRules()) {
            if (rule.isQuery()) {
                refuse("query", List.of(rule));
            } else {
                rules.add(checked(rule));
            }
        }
        return rules;
    }

    private void refuse(String what, Collection<? extends BaseDescr> found) {
        found.forEach(element -> page.refuseAt(element.getStartCharacter(), Refusals.notAllowed(what)));
    }

    private void imported(ImportDescr element) {
        Optional<Class<?>> type = vocabulary.named(element.getTarget());
        type.ifPresentOrElse(
                known -> imports.put(known.getSimpleName(), known),
                () -> page.refuseAt(
                        element.getStartCharacter(), Refusals.badImport(element.getTarget(), vocabulary.names())));
    }

    private CheckedRule checked(RuleDescr rule) {
        int start = rule.getStartCharacter();
        int end = rule.getEndCharacter() + 1;
        if (rule.getParentName() != null) {
            page.refuseAt(start, Refusals.notAllowed("extends"));
        }
        rule.getAttributes()
                .values()
                .forEach(attribute ->
                        page.refuseAt(page.find(attribute.getName(), start), Refusals.notAllowed(attribute.getName())));
        if (rule.getUnit() != null || !rule.getNamedConsequences().isEmpty()) {
            page.refuseAt(start, Refusals.notAllowed("then[…]"));
        }
        String name = String.valueOf(rule.getName());
        if (name.isBlank() || name.length() > LONGEST_NAME || !plain(name)) {
            page.refuseAt(start, Refusals.BAD_NAME);
        }
        ConditionCheck when = when(rule);
        String then = String.valueOf(rule.getConsequence()).strip();
        ConclusionCheck conclusions = new ConclusionCheck(page, vocabulary, imports, when.given());
        conclusions.check(then, page.find(then, start));
        return new CheckedRule(
                name,
                new Text(french(rule), name),
                page.path(),
                page.line(start),
                start,
                end,
                when.needs(),
                when.looksAt(),
                conclusions.inserts());
    }

    private ConditionCheck when(RuleDescr rule) {
        ConditionCheck when = new ConditionCheck(page, vocabulary, imports);
        if (rule.getLhs() == null || rule.getLhs().getDescrs().isEmpty()) {
            page.refuseAt(rule.getStartCharacter(), Refusals.NO_WHEN);
        } else {
            when.check(rule.getLhs());
        }
        return when;
    }

    private String french(RuleDescr rule) {
        for (String annotation : rule.getAnnotationNames()) {
            if (!annotation.equals("fr")) {
                page.refuseAt(page.find("@" + annotation, rule.getStartCharacter()), Refusals.ONE_ANNOTATION);
            }
        }
        AnnotationDescr annotation = rule.getAnnotation("fr");
        String quoted = annotation == null
                ? ""
                : String.valueOf(annotation.getValueMap().get("value"));
        String sentence = quoted.length() > 2 ? quoted.substring(1, quoted.length() - 1) : "";
        if (sentence.isBlank() || !plain(sentence) || !quoted.equals('"' + sentence + '"')) {
            page.refuseAt(rule.getStartCharacter(), Refusals.NO_FRENCH);
        }
        return sentence;
    }

    private static boolean plain(String sentence) {
        return sentence.chars().noneMatch(c -> c == '"' || Character.isISOControl(c));
    }
}
