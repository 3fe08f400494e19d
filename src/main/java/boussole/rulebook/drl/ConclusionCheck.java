package boussole.rulebook.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code then} of one rule: conclusions built from what the rule has named, and inserted. */
final class ConclusionCheck {

    private final Page page;
    private final Vocabulary vocabulary;
    private final Map<String, Class<?>> imports;
    private final Map<String, Class<?>> given;
    private final List<CheckedRule.Insert> inserts = new ArrayList<>();

    ConclusionCheck(Page page, Vocabulary vocabulary, Map<String, Class<?>> imports, Map<String, Class<?>> given) {
        this.page = page;
        this.vocabulary = vocabulary;
        this.imports = imports;
        this.given = given;
    }

    /** @param start the character of the file where the text of {@code then} begins */
    void check(String text, int start) {
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        ParseResult<BlockStmt> parsed = parser.parseBlock("{" + text + "\n}");
        Optional<BlockStmt> block = parsed.isSuccessful() ? parsed.getResult() : Optional.empty();
        if (block.isEmpty()) {
            page.refuseAt(start, Refusals.NOT_ONE_INSERT);
            return;
        }
        if (block.get().isEmpty()) {
            page.refuseAt(start, Refusals.NO_INSERT);
        }
        block.get().getStatements().forEach(statement -> statement(statement, text, start));
    }

    List<CheckedRule.Insert> inserts() {
        return inserts;
    }

    private void statement(Statement statement, String text, int start) {
        Optional<ObjectCreationExpr> conclusion = inserted(statement);
        if (conclusion.isEmpty()) {
            page.refuseAt(start + offset(statement, text), Refusals.NOT_ONE_INSERT);
            return;
        }
        ObjectCreationExpr creation = conclusion.get();
        String name = creation.getType().asString();
        Class<?> type = imports.get(name);
        if (type == null || !vocabulary.concludes(type)) {
            page.refuseAt(start + offset(creation, text), Refusals.notConclusion(name, conclusions()));
        } else if (!arities(type).contains(creation.getArguments().size())) {
            page.refuseAt(
                    start + offset(creation, text),
                    Refusals.wrongArity(name, creation.getArguments().size(), arities(type)));
        } else {
            inserts.add(new CheckedRule.Insert(start + offset(statement, text), type));
        }
        ExpressionCheck check = new ExpressionCheck(
                vocabulary,
                imports,
                given,
                Optional.empty(),
                (node, why) -> page.refuseAt(start + offset(node, text), why));
        creation.getArguments().forEach(check::type);
    }

    private static Optional<ObjectCreationExpr> inserted(Statement statement) {
        return Optional.of(statement)
                .filter(Statement::isExpressionStmt)
                .map(some -> some.asExpressionStmt().getExpression())
                .flatMap(Expression::toMethodCallExpr)
                .filter(call -> call.getNameAsString().equals("insert"))
                .filter(call ->
                        call.getScope().isEmpty() && call.getTypeArguments().isEmpty())
                .filter(call -> call.getArguments().size() == 1)
                .map((MethodCallExpr call) -> call.getArgument(0))
                .flatMap(Expression::toObjectCreationExpr)
                .filter(creation -> creation.getAnonymousClassBody().isEmpty()
                        && creation.getScope().isEmpty()
                        && creation.getTypeArguments().isEmpty());
    }

    private static List<Integer> arities(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .map(Constructor::getParameterCount)
                .sorted()
                .toList();
    }

    private List<String> conclusions() {
        return imports.entrySet().stream()
                .filter(entry -> vocabulary.concludes(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Where a node begins in the text of {@code then}; the parser saw one brace before it. */
    private static int offset(Node node, String text) {
        return node.getBegin()
                .map(begin -> {
                    int line = 0;
                    for (int i = 1; i < begin.line; i++) {
                        line = text.indexOf('\n', line) + 1;
                    }
                    return line + begin.column - (begin.line == 1 ? 2 : 1);
                })
                .orElse(0);
    }
}
