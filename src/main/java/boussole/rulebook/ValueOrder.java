package boussole.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Conclusions by their type and then as they compare themselves, or else by their values in order, so that the order
 * of firing never shows.
 */
final class ValueOrder implements Comparator<@Nullable Object> {

    static final ValueOrder BY_VALUES = new ValueOrder();

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    private ValueOrder() {}

    @Override
    public int compare(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return 0;
        }
        if (one == null || other == null) {
            return one == null ? -1 : 1;
        }
        if (one.getClass() == other.getClass()) {
            return one instanceof Record && !(one instanceof Comparable<?>)
                    ? components(one, other)
                    : values(one, other);
        }
        return one instanceof List<?> && other instanceof List<?>
                ? values(one, other)
                : one.getClass().getName().compareTo(other.getClass().getName());
    }

    private int components(Object one, Object other) {
        for (Method accessor : ACCESSORS.get(one.getClass())) {
            int order = compare(value(accessor, one), value(accessor, other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private int values(Object one, Object other) {
        if (one instanceof Comparable<?>) {
            return ((Comparable<Object>) one).compareTo(other);
        }
        if (one instanceof List<?> some && other instanceof List<?> others) {
            return elements(some, others);
        }
        return one.toString().compareTo(other.toString());
    }

    private int elements(List<?> some, List<?> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = compare(some.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    private static @Nullable Object value(Method accessor, Object of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
