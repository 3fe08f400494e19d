package boussole.cli;

import boussole.directory.ImportingCatalogue.Manner;
import boussole.directory.tables.TableFormat;
import boussole.matching.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which file is to be taken in, as what, and how. */
record ImportAsked(String file, Kind kind, TableFormat format, Manner manner) {

    /** Empty where the words make no sense, or do not say the kind or the format. */
    static Optional<ImportAsked> of(List<String> typed) {
        List<String> words = new ArrayList<>(typed);
        boolean dry = words.remove("--dry-run");
        boolean whole = words.remove("--replace");
        Optional<String> named = Optional.empty();
        int option = words.indexOf("--kind");
        if (option >= 0 && option + 1 < words.size()) {
            named = Optional.of(words.remove(option + 1));
            words.remove(option);
        }
        if (words.size() != 1 || words.getFirst().startsWith("--")) {
            return Optional.empty();
        }
        String file = words.getFirst();
        Optional<Kind> kind = named.isPresent() ? named.flatMap(Kind::ofKey) : byName(file);
        return kind.flatMap(known ->
                TableFormat.ofFile(file).map(format -> new ImportAsked(file, known, format, new Manner(whole, dry))));
    }

    private static Optional<Kind> byName(String file) {
        String name = Path.of(file).getFileName().toString();
        return Stream.of(Kind.values())
                .filter(kind -> name.startsWith(kind.plural()))
                .findFirst();
    }
}
