package boussole.report.document;

import boussole.kernel.Language;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Puts a sheet into its template: XHTML, every word of it escaped. */
final class Markup {

    private final Map<Language, TemplateEngine> engines = new EnumMap<>(Language.class);

    Markup(Map<Language, Phrases> phrases) {
        phrases.forEach((language, said) -> engines.put(language, engine(said)));
    }

    String of(Report report, Sheet sheet) {
        Context context = new Context(report.language().locale(), Map.of("sheet", sheet));
        String template = report.kind().name().toLowerCase(Locale.ROOT);
        return engine(report.language()).process(template, context);
    }

    private TemplateEngine engine(Language language) {
        TemplateEngine engine = engines.get(language);
        if (engine == null) {
            throw new IllegalArgumentException("no phrases in " + language);
        }
        return engine;
    }

    private static TemplateEngine engine(Phrases phrases) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Markup.class.getClassLoader());
        templates.setPrefix("templates/report/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding("UTF-8");
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new Paths());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setMessageResolvers(Set.of(phrases));
        engine.setDialects(Set.of(dialect));
        return engine;
    }
}
