package boussole.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What compiled rules can see of the world: the types of the fact model, the kernel, and what Drools writes itself. */
final class RulesClassLoader extends ClassLoader {

    private static final List<String> PACKAGES = List.of(
            "boussole.kernel.",
            "org.drools.model.",
            "org.drools.modelcompiler.",
            "org.drools.compiler.kie.builder.MaterializedLambda",
            "org.drools.ecj.EclipseJavaCompiler",
            "org.drools.util.DateUtils",
            "org.kie.api.builder.",
            "org.kie.api.conf.",
            "org.kie.api.runtime.conf.",
            "org.kie.util.maven.support.ReleaseIdImpl",
            "org.kie.api.KieServices",
            "org.kie.api.internal.utils.KieService",
            "java.lang.constant.");
    private static final Set<String> JAVA = names(
            "java.lang.",
            "Boolean Byte Character CharSequence Class ClassNotFoundException CloneNotSupportedException Comparable",
            "Deprecated Double Enum Enum$EnumDesc Error Exception Float FunctionalInterface IllegalArgumentException",
            "Integer Iterable Long Number Object Override Record RuntimeException Short String Throwable Void",
            "invoke.LambdaMetafactory invoke.MethodHandles invoke.MethodHandles$Lookup invoke.StringConcatFactory",
            "invoke.TypeDescriptor invoke.TypeDescriptor$OfField");
    private static final Set<String> JAVA_LIBRARY = names(
            "java.",
            "io.Externalizable io.Serializable time.format.DateTimeFormatter time.format.DateTimeFormatterBuilder",
            "util.Arrays util.Collection util.Collections util.List util.Locale util.Map util.Optional",
            "util.SequencedCollection util.Set");

    private final Set<String> model;

    RulesClassLoader(FactModel model, ClassLoader application) {
        super(application);
        this.model = Stream.concat(model.facts().stream(), model.conclusions().stream())
                .flatMap(RulesClassLoader::withItsOwn)
                .map(Class::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A type, the types it stands in, and its supertypes: the compiler asks for each of them. */
    private static Stream<Class<?>> withItsOwn(Class<?> type) {
        Stream<Class<?>> around = Stream.of(type.getNestHost(), type);
        return Stream.concat(around, Stream.of(type.getInterfaces()).flatMap(RulesClassLoader::withItsOwn));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!shows(name)) {
            throw new ClassNotFoundException(name + " is not shown to rules");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return showsResource(name) ? super.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return showsResource(name) ? super.getResourceAsStream(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return showsResource(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    private boolean showsResource(String name) {
        return name.endsWith(".class")
                && shows(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
    }

    private boolean shows(String name) {
        return model.contains(name)
                || JAVA.contains(name)
                || JAVA_LIBRARY.contains(name)
                || PACKAGES.stream().anyMatch(name::startsWith);
    }

    private static Set<String> names(String prefix, String... some) {
        return Stream.of(some)
                .flatMap(names -> Stream.of(names.split(" ")))
                .map(prefix::concat)
                .collect(Collectors.toUnmodifiableSet());
    }
}
