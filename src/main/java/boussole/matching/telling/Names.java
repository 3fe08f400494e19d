package boussole.matching.telling;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.matching.Range;
import boussole.matching.vocabulary.Neighbours;
import boussole.matching.vocabulary.Words;
import boussole.source.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words, places and ranges as people read them. */
final class Names {

    static final Text UNSAID = new Text("non précisé", "not said");
    static final Text ANY = new Text("tous", "any");

    private Names() {}

    static Text of(Words words, Optional<String> key) {
        return key.map(words::name).orElse(UNSAID);
    }

    /** What an offer says; nothing: any. */
    static Text of(Words words, Collection<String> keys) {
        return list(words.names(keys), ANY);
    }

    /** Several names; none of them is cut in two by the commas that names may hold. */
    static Text list(List<Text> names, Text none) {
        return names.isEmpty()
                ? none
                : new Text(
                        names.stream().map(Text::fr).collect(Collectors.joining(" / ")),
                        names.stream().map(Text::en).collect(Collectors.joining(" / ")));
    }

    static Text places(Neighbours neighbours, Set<String> codes, Text none) {
        return list(
                sorted(codes).stream().map(neighbours::named).map(Text::same).toList(), none);
    }

    static Text languages(Set<Language> languages, Text none) {
        return list(languages.stream().sorted().map(Names::language).toList(), none);
    }

    private static Text language(Language language) {
        return switch (language) {
            case FR -> new Text("français", "French");
            case EN -> new Text("anglais", "English");
        };
    }

    static Text levels(Range levels) {
        if (levels.from() == Integer.MIN_VALUE) {
            return levels.to() == Integer.MAX_VALUE ? ANY : Wording.of("jusqu’à {0}", "up to {0}", levels.to());
        }
        return levels.to() == Integer.MAX_VALUE
                ? Wording.of("à partir de {0}", "from {0}", levels.from())
                : Wording.of("de {0} à {1}", "from {0} to {1}", levels.from(), levels.to());
    }

    static List<String> sorted(Collection<String> some) {
        return some.stream().sorted().toList();
    }
}
