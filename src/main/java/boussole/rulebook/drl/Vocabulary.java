package boussole.rulebook.drl;

import boussole.kernel.Rational;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What rules may speak of: types by their full names, and the methods they may call on each. */
public final class Vocabulary {

    private static final String KERNEL = Rational.class.getPackageName();
    private static final Map<Class<?>, Set<String>> LIBRARY = Map.of(
            String.class,
                    Set.of("equals", "compareTo", "isEmpty", "isBlank", "length", "startsWith", "endsWith", "contains"),
            Number.class, Set.of("equals", "compareTo", "intValue", "longValue"),
            Boolean.class, Set.of("equals", "booleanValue"),
            Collection.class, Set.of("contains", "isEmpty", "size"),
            Map.class, Set.of("containsKey", "isEmpty", "size", "get", "getOrDefault"),
            Optional.class, Set.of("isPresent", "isEmpty", "get", "orElse", "equals"),
            Enum.class, Set.of("name", "ordinal", "compareTo", "equals"));

    private final Map<String, Class<?>> named = new TreeMap<>();
    private final Set<Class<?>> facts;
    private final Set<Class<?>> conclusions;

    public Vocabulary(Set<Class<?>> facts, Set<Class<?>> conclusions) {
        this.facts = Set.copyOf(facts);
        this.conclusions = Set.copyOf(conclusions);
        Set<Class<?>> all = new LinkedHashSet<>(facts);
        all.addAll(conclusions);
        all.forEach(type -> named.put(nameOf(type), type));
        long simple = all.stream().map(Class::getSimpleName).distinct().count();
        if (simple != all.size() || !all.stream().allMatch(type -> Modifier.isPublic(type.getModifiers()))) {
            throw new IllegalArgumentException("the types rules speak of must be public, each with a name of its own");
        }
    }

    Optional<Class<?>> named(String name) {
        return Optional.ofNullable(named.get(name));
    }

    Collection<String> names() {
        return named.keySet();
    }

    boolean concludes(Class<?> type) {
        return conclusions.contains(type);
    }

    boolean inSamePackage(String packageName) {
        return named.values().stream().anyMatch(type -> type.getPackageName().equals(packageName));
    }

    /** The type a method gives, where rules may call it. Overloads that give different types give {@code Object}. */
    Optional<Class<?>> result(Class<?> type, String method, int arity) {
        List<Class<?>> results = Arrays.stream(type.getMethods())
                .filter(some -> some.getName().equals(method) && some.getParameterCount() == arity)
                .filter(some -> mayCall(type, some))
                .<Class<?>>map(Method::getReturnType)
                .distinct()
                .toList();
        return switch (results.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(results.getFirst());
            default -> Optional.of(Object.class);
        };
    }

    private boolean mayCall(Class<?> type, Method method) {
        if (Modifier.isStatic(method.getModifiers()) || method.getReturnType() == void.class) {
            return false;
        }
        boolean ours = facts.contains(type)
                || conclusions.contains(type)
                || type.getPackageName().equals(KERNEL);
        Class<?> declaring = method.getDeclaringClass();
        boolean inherited = declaring == Object.class
                || declaring == Enum.class
                || method.getName().equals("hashCode")
                || method.getName().equals("toString");
        return ours && !inherited || libraryAllows(type, method.getName());
    }

    private static boolean libraryAllows(Class<?> type, String method) {
        return LIBRARY.entrySet().stream()
                .anyMatch(entry -> entry.getKey().isAssignableFrom(type)
                        && entry.getValue().contains(method));
    }

    private static String nameOf(Class<?> type) {
        return Optional.ofNullable(type.getCanonicalName())
                .orElseThrow(() -> new IllegalArgumentException(type + " has no name that a rule could import"));
    }
}
