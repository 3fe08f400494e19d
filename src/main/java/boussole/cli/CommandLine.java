package boussole.cli;

import boussole.directory.CatalogueFolder;
import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.library.Shelves;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed: which command, on what, in which language. */
public final class CommandLine {

    /** Done. */
    static final int DONE = 0;
    /** The input was refused; the reasons are on standard error. */
    static final int REFUSED = 1;
    /** The command was not understood. */
    static final int MISUSED = 2;

    private static final Text USAGE = new Text("""
        Usage :
          boussole [serve]            démarre le service
          boussole score FICHIER.json calcule et explique un résultat, sans rien enregistrer
          boussole match FICHIER.json apparie entreprises et offres au mieux, et le prouve
          boussole match --verify APPARIEMENT.json
                                      vérifie cette preuve, sans le solveur
          boussole check [DOSSIER]    vérifie les questionnaires, les règles et le catalogue
          boussole import FICHIER     reprend un catalogue (CSV ou XLSX), en entier ou pas du tout
                   --kind SORTE       clubs, experts, partners, trainings ou schemes ; sinon d’après le nom du fichier
                   --dry-run          dit ce qui changerait, sans rien écrire
                   --replace          retire ce que le fichier ne nomme pas
        Options : --language fr|en
        """, """
                Usage:
                  boussole [serve]            starts the service
                  boussole score FILE.json    scores answers and explains the result; stores nothing
                  boussole match FILE.json    matches companies and offers as well as can be, and proves it
                  boussole match --verify RUN.json
                                              checks that proof, without the solver
                  boussole check [DIR]        checks questionnaires, rules and the catalogue
                  boussole import FILE        takes a catalogue in (CSV or XLSX), whole or not at all
                           --kind KIND        clubs, experts, partners, trainings or schemes; else by the file's name
                           --dry-run          says what would change, and writes nothing
                           --replace          removes what the file does not name
                Options: --language fr|en
                """);

    private static final Set<String> HELP = Set.of("help", "--help", "-h");

    private CommandLine() {}

    /** The command that was named; empty where the service is meant. Spring's own options ({@code --x=y}) pass by. */
    public static Optional<Command> command(String[] args) {
        Optional<Command> command = command(List.of(args), System.getenv(), Terminal.out(), Terminal.err());
        command.ifPresent(named -> Quiet.please());
        return command;
    }

    static Optional<Command> command(
            List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(args);
        Language language = language(words).orElseGet(() -> spoken(environment));
        words.removeIf(word -> word.startsWith("--") && word.contains("="));
        if (words.isEmpty() || words.equals(List.of("serve"))) {
            return Optional.empty();
        }
        if (HELP.contains(words.getFirst())) {
            return Optional.of(() -> told(USAGE.in(language), out, DONE));
        }
        Folders folders = new Folders(environment);
        String named = words.getFirst();
        if (named.equals("score") && words.size() == 2) {
            return Optional.of(new ScoreCommand(words.get(1), folders.shelves(), language, out, err));
        }
        if (named.equals("match") && words.size() == 2 && !words.get(1).startsWith("--")) {
            return Optional.of(new MatchCommand(words.get(1), language, out, err));
        }
        if (named.equals("match") && words.size() == 3 && words.get(1).equals("--verify")) {
            return Optional.of(new VerifyCommand(words.get(2), language, out, err));
        }
        if (named.equals("check") && words.size() <= 2) {
            Shelves shelves = words.size() == 1 ? folders.shelves() : folders.below(words.get(1));
            CatalogueFolder catalogue = words.size() == 1 ? folders.catalogue() : folders.catalogueBelow(words.get(1));
            return Optional.of(new CheckCommand(shelves, catalogue, language, out, err));
        }
        if (named.equals("import")) {
            return ImportAsked.of(words.subList(1, words.size()))
                    .<Command>map(asked -> new ImportCommand(asked, folders, language, out, err))
                    .or(() -> misused(language, err));
        }
        return misused(language, err);
    }

    private static Optional<Command> misused(Language language, PrintStream err) {
        return Optional.of(() -> told(USAGE.in(language), err, MISUSED));
    }

    private static int told(String text, PrintStream where, int status) {
        where.print(text);
        return status;
    }

    private static Optional<Language> language(List<String> words) {
        int option = words.indexOf("--language");
        if (option < 0 || option + 1 >= words.size()) {
            return Optional.empty();
        }
        Optional<Language> named = Language.ofTag(words.get(option + 1));
        named.ifPresent(known -> {
            words.remove(option + 1);
            words.remove(option);
        });
        return named;
    }

    /** The first that names a language we speak: a locale such as C.UTF-8 names none. */
    static Language spoken(Map<String, String> environment) {
        return List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(name -> environment.getOrDefault(name, ""))
                .flatMap(value -> Language.ofTag(value).stream())
                .findFirst()
                .orElse(Language.DEFAULT);
    }
}
