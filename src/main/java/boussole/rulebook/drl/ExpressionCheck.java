package boussole.rulebook.drl;

import boussole.kernel.Text;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;

/** Walks one expression of a rule: only forms, names and methods of the allow-list pass. */
final class ExpressionCheck {

    private static final Class<?> UNKNOWN = void.class;
    private static final Set<String> WORD_OPERATORS = Set.of("contains", "memberOf", "in");
    private static final Set<BinaryExpr.Operator> OPERATORS = EnumSet.of(
            BinaryExpr.Operator.AND,
            BinaryExpr.Operator.OR,
            BinaryExpr.Operator.EQUALS,
            BinaryExpr.Operator.NOT_EQUALS,
            BinaryExpr.Operator.LESS,
            BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.GREATER,
            BinaryExpr.Operator.GREATER_EQUALS,
            BinaryExpr.Operator.PLUS,
            BinaryExpr.Operator.MINUS,
            BinaryExpr.Operator.MULTIPLY);

    private final Vocabulary vocabulary;
    private final Map<String, Class<?>> imports;
    private final Map<String, Class<?>> given;
    private final Optional<Class<?>> self;
    private final BiConsumer<Expression, Text> refusal;

    /**
     * @param given the types of the names given so far
     * @param self the type of the fact whose condition this is; empty in a conclusion
     */
    ExpressionCheck(
            Vocabulary vocabulary,
            Map<String, Class<?>> imports,
            Map<String, Class<?>> given,
            Optional<Class<?>> self,
            BiConsumer<Expression, Text> refusal) {
        this.vocabulary = vocabulary;
        this.imports = imports;
        this.given = given;
        this.self = self;
        this.refusal = refusal;
    }

    /** The type of an expression; its faults go to the refusal. */
    Class<?> type(Expression expression) {
        return switch (expression) {
            case EnclosedExpr enclosed -> type(enclosed.getInner());
            case StringLiteralExpr _ -> String.class;
            case IntegerLiteralExpr _ -> int.class;
            case LongLiteralExpr _ -> long.class;
            case BooleanLiteralExpr _ -> boolean.class;
            case NullLiteralExpr _ -> UNKNOWN;
            case UnaryExpr unary -> unary(unary);
            case BinaryExpr binary -> binary(binary);
            case PointFreeExpr words -> words(words);
            case ThisExpr self -> self(self);
            case NameExpr name -> name(name);
            case FieldAccessExpr field -> field(field);
            case MethodCallExpr call -> call(call);
            default -> refuse(expression, Refusals.notAllowed(PrintUtil.printNode(expression)));
        };
    }

    private Class<?> unary(UnaryExpr unary) {
        if (unary.getOperator() == UnaryExpr.Operator.MINUS) {
            return type(unary.getExpression());
        }
        return refuse(
                unary,
                unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
                        ? Refusals.NEGATION
                        : Refusals.notAllowed(unary.getOperator().asString()));
    }

    private Class<?> binary(BinaryExpr binary) {
        Class<?> left = type(binary.getLeft());
        type(binary.getRight());
        if (!OPERATORS.contains(binary.getOperator())) {
            return refuse(binary, Refusals.notAllowed(binary.getOperator().asString()));
        }
        return switch (binary.getOperator()) {
            case PLUS, MINUS, MULTIPLY -> left;
            default -> boolean.class;
        };
    }

    private Class<?> words(PointFreeExpr words) {
        type(words.getLeft());
        words.getRight().forEach(this::type);
        boolean parameters = words.getArg1() != null;
        return parameters || !WORD_OPERATORS.contains(words.getOperator().asString())
                ? refuse(words, Refusals.notAllowed(words.getOperator().asString()))
                : boolean.class;
    }

    private Class<?> self(ThisExpr expression) {
        return self.isPresent() && expression.getTypeName().isEmpty()
                ? self.get()
                : refuse(expression, Refusals.notAllowed("this"));
    }

    private Class<?> name(NameExpr expression) {
        String name = expression.getNameAsString();
        if (expression instanceof DrlNameExpr drl && drl.getBackReferencesCount() > 0) {
            return refuse(expression, Refusals.notAllowed("../"));
        }
        if (given.containsKey(name)) {
            return given.get(name);
        }
        return self.<Class<?>>flatMap(type -> vocabulary.result(type, name, 0))
                .orElseGet(() -> refuse(expression, Refusals.unknownName(name)));
    }

    private Class<?> field(FieldAccessExpr field) {
        String name = field.getNameAsString();
        Optional<Class<?>> named = typeNamed(field.getScope());
        if (named.isPresent()) {
            return named.filter(type -> constant(type, name))
                    .orElseGet(() -> refuse(field, Refusals.unknownMethod(name, named.get())));
        }
        Class<?> scope = type(field.getScope());
        if (self.isEmpty()) {
            return refuse(field, Refusals.notAllowed(PrintUtil.printNode(field)));
        }
        return member(field, scope, name, 0);
    }

    private Class<?> call(MethodCallExpr call) {
        call.getArguments().forEach(this::type);
        String name = call.getNameAsString();
        int arity = call.getArguments().size();
        if (call.getTypeArguments().isPresent() || call.getScope().isEmpty() && self.isEmpty()) {
            return refuse(call, Refusals.notAllowed(name));
        }
        if (call.getScope().flatMap(this::typeNamed).isPresent()) {
            return refuse(call, Refusals.notAllowed(call.getScope().get() + "." + name));
        }
        return member(
                call, call.getScope().<Class<?>>map(this::type).or(() -> self).orElse(UNKNOWN), name, arity);
    }

    private Class<?> member(Expression expression, Class<?> scope, String name, int arity) {
        return scope == UNKNOWN
                ? UNKNOWN
                : vocabulary
                        .result(scope, name, arity)
                        .orElseGet(() -> refuse(expression, Refusals.unknownMethod(name, scope)));
    }

    /** The imported type that an expression names, where it is no value. */
    private Optional<Class<?>> typeNamed(Expression expression) {
        return expression
                .toNameExpr()
                .map(NameExpr::getNameAsString)
                .filter(name -> !given.containsKey(name))
                .flatMap(name -> Optional.ofNullable(imports.get(name)));
    }

    private static boolean constant(Class<?> type, String name) {
        return Arrays.stream(type.getFields())
                .anyMatch(field -> field.isEnumConstant() && field.getName().equals(name));
    }

    private Class<?> refuse(Expression expression, Text why) {
        refusal.accept(expression, why);
        return UNKNOWN;
    }
}
