package boussole.rulebook.drl;

import boussole.kernel.Text;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.printer.PrintUtil;

/** The {@code when} of one rule: facts joined, alone, absent or alternative, and nothing else. */
final class ConditionCheck {

    private final Page page;
    private final Vocabulary vocabulary;
    private final Map<String, Class<?>> imports;
    private final Map<String, Class<?>> given = new HashMap<>();
    private final Set<Class<?>> needs = new HashSet<>();
    private final List<Class<?>> looksAt = new ArrayList<>();

    ConditionCheck(Page page, Vocabulary vocabulary, Map<String, Class<?>> imports) {
        this.page = page;
        this.vocabulary = vocabulary;
        this.imports = imports;
    }

    void check(AndDescr when) {
        for (Object child : when.getDescrs()) {
            if (child instanceof PatternDescr pattern) {
                Optional.ofNullable(imports.get(String.valueOf(pattern.getObjectType())))
                        .ifPresent(needs::add);
            }
            element((BaseDescr) child, given, false);
        }
    }

    /** The names given to facts and their fields, with their types. */
    Map<String, Class<?>> given() {
        return given;
    }

    Set<Class<?>> needs() {
        return needs;
    }

    List<Class<?>> looksAt() {
        return looksAt;
    }

    private void element(BaseDescr element, Map<String, Class<?>> names, boolean negated) {
        switch (element) {
            case PatternDescr pattern -> pattern(pattern, names, negated);
            case AndDescr and -> and.getDescrs().forEach(child -> element(child, names, negated));
            case OrDescr or -> or.getDescrs().forEach(child -> element(child, new HashMap<>(names), negated));
            case NotDescr not -> single(not, names, true);
            case ExistsDescr exists -> single(exists, names, negated);
            default -> page.refuseAt(element.getStartCharacter(), Refusals.notAllowed(keyword(element)));
        }
    }

    private void single(ConditionalElementDescr element, Map<String, Class<?>> names, boolean negated) {
        BaseDescr self = (BaseDescr) element;
        if (element.getDescrs().size() == 1 && element.getDescrs().getFirst() instanceof PatternDescr pattern) {
            pattern(pattern, new HashMap<>(names), negated);
        } else {
            page.refuseAt(self.getStartCharacter(), Refusals.ONE_PATTERN);
        }
    }

    private void pattern(PatternDescr pattern, Map<String, Class<?>> names, boolean negated) {
        int start = pattern.getStartCharacter();
        String name = String.valueOf(pattern.getObjectType());
        if (pattern.getSource() != null) {
            page.refuseAt(start, Refusals.notAllowed(keyword(pattern.getSource())));
            return;
        }
        if (!pattern.getBehaviors().isEmpty() || !pattern.getAnnotationNames().isEmpty() || pattern.isUnification()) {
            page.refuseAt(start, Refusals.UNREADABLE);
            return;
        }
        Class<?> type = imports.get(name);
        if (type == null) {
            page.refuseAt(page.find(name, start), Refusals.unknownType(name, imports.keySet()));
            return;
        }
        looksAt.add(type);
        if (negated && vocabulary.concludes(type)) {
            page.refuseAt(start, Refusals.NOT_A_CONCLUSION);
        }
        pattern.getConstraint().getDescrs().forEach(child -> constraint((BaseDescr) child, type, names));
        if (pattern.getIdentifier() != null) {
            give(pattern.getIdentifier(), type, names, start);
        }
    }

    private void constraint(BaseDescr element, Class<?> type, Map<String, Class<?>> names) {
        int start = element.getStartCharacter();
        if (!(element instanceof ExprConstraintDescr constraint)
                || constraint.getType() != ExprConstraintDescr.Type.NAMED) {
            page.refuseAt(start, Refusals.UNREADABLE);
            return;
        }
        Optional<DrlxExpression> parsed = parsed(constraint.getExpression());
        if (parsed.isEmpty()) {
            page.refuseAt(start, Refusals.UNREADABLE);
            return;
        }
        Expression expression = parsed.get().getExpr();
        Class<?> result =
                new ExpressionCheck(vocabulary, imports, names, Optional.of(type), at(start)).type(expression);
        if (parsed.get().getBind() != null) {
            if (!(expression instanceof NameExpr
                    || expression instanceof FieldAccessExpr
                    || expression instanceof MethodCallExpr)) {
                page.refuseAt(start, Refusals.NAME_FIRST);
            }
            give(parsed.get().getBind().asString(), result, names, start);
        }
    }

    private BiConsumer<Expression, Text> at(int start) {
        return (expression, why) -> page.refuseAt(page.find(PrintUtil.printNode(expression), start), why);
    }

    private void give(String name, Class<?> type, Map<String, Class<?>> names, int at) {
        if (!name.matches("\\$[A-Za-z][A-Za-z0-9]*") || names.putIfAbsent(name, type) != null) {
            page.refuseAt(at, Refusals.badVariable(name));
        }
    }

    /** Parsed as Drools itself will, and only where the parser has left nothing of the text aside. */
    private static Optional<DrlxExpression> parsed(String text) {
        try {
            DrlxExpression expression = DrlxParseUtil.parseExpression(text);
            return Optional.of(expression)
                    .filter(tree -> bare(PrintUtil.printNode(tree)).equals(bare(text)));
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String keyword(Object element) {
        String name = element.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
        return name.equals("conditionalbranch") ? "if" : name;
    }
}
