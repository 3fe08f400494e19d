package boussole.matching.fitting;

import boussole.matching.vocabulary.Labels;
import boussole.rulebook.RuleFiles;
import boussole.rulebook.Rulebook;
import boussole.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fitting by the rules and tables of the repository, compiled once. */
public final class PreparedFitting {

    private static final Path FOLDER = Path.of("rules/matching");
    private static final Rulebook RULEBOOK = Rulebook.compile(rules(), Fitting.FACTS);
    private static final Fitting FITTING =
            new Fitting(FittingTables.read(tables(), Labels.NONE), RULEBOOK, "sha256:test");

    private PreparedFitting() {}

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static Fitting fitting() {
        return FITTING;
    }

    public static RuleFiles rules() {
        TreeMap<String, String> files = new TreeMap<>();
        files(".drl").forEach(source -> files.put(source.path().substring("rules/".length()), source.text()));
        return new RuleFiles(files);
    }

    public static List<Source> tables() {
        return files(".yaml");
    }

    /** The tables with one of them changed in one place. */
    public static List<Source> tables(String name, String before, String after) {
        return tables().stream()
                .map(source -> source.path().endsWith("/" + name + ".yaml")
                        ? new Source(source.path(), changed(source.text(), before, after))
                        : source)
                .toList();
    }

    private static String changed(String text, String before, String after) {
        if (!text.contains(before)) {
            throw new IllegalArgumentException("not there: " + before);
        }
        return text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
    }

    private static List<Source> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new Source(file.toString(), text(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
