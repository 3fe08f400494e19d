package boussole.source;

import boussole.kernel.Text;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML library complains about, said in both languages and with its place. */
final class YamlTrouble {

    /** By the beginning of the library's own words. */
    private static final Map<String, Text> KNOWN = Map.of(
            "mapping values are not allowed here",
            Wording.of(
                    "deux-points inattendus : mettez le texte entre guillemets, ou vérifiez le retrait",
                    "unexpected colon: put the text in quotes, or check the indentation"),
            "could not find expected ':'",
            Wording.of("il manque « : » après la clé", "\":\" is missing after the key"),
            "expected <block end>, but found",
            Wording.of(
                    "retrait ou tiret inattendu : cette ligne n’est pas alignée avec celles d’avant",
                    "unexpected indentation or dash: this line does not line up with those before"),
            "found unexpected end of stream",
            Wording.of("des guillemets ne sont pas fermés", "a quotation mark is not closed"),
            "expected ',' or ']'",
            Wording.of("il manque « , » ou « ] »", "\",\" or \"]\" is missing"),
            "expected ',' or '}'",
            Wording.of("il manque « , » ou « } »", "\",\" or \"}\" is missing"),
            "found character",
            Wording.of(
                    "ce caractère ne peut pas commencer un mot : mettez le texte entre guillemets",
                    "this character cannot start a word: put the text in quotes"),
            "found undefined alias",
            Wording.of(
                    "les ancres et les alias (& et *) ne sont pas admis : répétez le contenu",
                    "anchors and aliases (& and *) are not allowed: repeat the content"));

    private YamlTrouble() {}

    static Fault fault(Source source, YamlEngineException trouble) {
        return switch (trouble) {
            case MarkedYamlEngineException marked -> marked(source, marked);
            case ReaderException unreadable ->
                placeOf(source, unreadable.getPosition())
                        .fault(
                                "caractère interdit U+{0}",
                                "forbidden character U+{0}", "%04X".formatted(unreadable.getCodePoint()));
            default -> Place.of(source.path()).fault("YAML illisible : {0}", "not YAML: {0}", problem(trouble));
        };
    }

    private static Fault marked(Source source, MarkedYamlEngineException marked) {
        Place place = marked.getProblemMark()
                .or(marked::getContextMark)
                .map(mark -> at(source, mark))
                .orElse(Place.of(source.path()));
        String problem = marked.getProblem() == null ? problem(marked) : marked.getProblem();
        return KNOWN.entrySet().stream()
                .filter(known -> problem.startsWith(known.getKey()))
                .findFirst()
                .map(known -> new Fault(place.file(), place.line(), place.column(), known.getValue()))
                .orElseGet(() -> place.fault("YAML illisible ici ({0})", "not YAML here ({0})", problem));
    }

    private static String problem(YamlEngineException trouble) {
        return String.valueOf(trouble.getMessage()).lines().findFirst().orElse("?");
    }

    private static Place at(Source source, Mark mark) {
        return new Place(source.path(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The place of the character at an index of the text. */
    static Place placeOf(Source source, int index) {
        String before =
                source.text().substring(0, Math.clamp(index, 0, source.text().length()));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Place(source.path(), line, before.length() - before.lastIndexOf('\n'));
    }
}
