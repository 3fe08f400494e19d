package boussole.report.document;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * What <code>${...}</code> means in a report's template: the parts of records, by name and dots, and nothing else. An
 * empty Optional is no value, so that {@code th:if} leaves its element out.
 */
final class Paths implements IStandardVariableExpressionEvaluator {

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        String[] names = expression.getExpression().strip().split("\\.");
        Object value = opened(context.getVariable(names[0]));
        for (int place = 1; place < names.length && value != null; place++) {
            value = opened(part(value, names[place]));
        }
        return value;
    }

    private static @Nullable Object part(Object whole, String name) {
        try {
            return whole.getClass().getDeclaredMethod(name).invoke(whole);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unknown) {
            throw new IllegalArgumentException(whole.getClass().getSimpleName() + " has no part " + name, unknown);
        }
    }

    private static @Nullable Object opened(@Nullable Object value) {
        return value instanceof Optional<?> some ? some.orElse(null) : value;
    }
}
