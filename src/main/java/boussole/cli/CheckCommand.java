package boussole.cli;

import boussole.directory.CatalogueFolder;
import boussole.directory.KnownWords;
import boussole.directory.profile.Entry;
import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.library.Holdings;
import boussole.library.Shelves;
import boussole.matching.Kind;
import boussole.matching.fitting.Fitting;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.Scoring;
import boussole.scoring.policy.Policy;
import boussole.source.FaultyFiles;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and compiles every questionnaire, table and rule, reads the catalogue, and tells all that is wrong. */
record CheckCommand(Shelves shelves, CatalogueFolder catalogue, Language language, PrintStream out, PrintStream err)
        implements Command {

    @Override
    public int run() {
        try {
            Holdings holdings = shelves.checked();
            holdings.questionnaires()
                    .forEach(questionnaire -> tell(
                            questionnaire, holdings.scoring(questionnaire.id()).orElseThrow()));
            tell(holdings.fitting());
            tell(catalogue.read(KnownWords.of(holdings)));
            return CommandLine.DONE;
        } catch (FaultyFiles faulty) {
            faulty.faults().forEach(fault -> err.println(fault.told(language)));
            err.println(new Text(
                            faulty.faults().size() + " défaut(s) : rien n’est pris en compte.",
                            faulty.faults().size() + " fault(s): nothing is taken.")
                    .in(language));
            return CommandLine.REFUSED;
        }
    }

    private void tell(Fitting fitting) {
        Text told = new Text("mise en relation : règles %d, départements %d", "matching: rules %d, départements %d");
        out.println(String.format(
                Locale.ROOT,
                told.in(language),
                fitting.sentences().size(),
                fitting.neighbours().byCode().size()));
        out.println(rulesLabel() + fitting.rules());
    }

    private void tell(Map<Kind, List<Entry>> read) {
        String counted = read.entrySet().stream()
                .map(kind -> kind.getKey().plural() + " " + kind.getValue().size())
                .collect(Collectors.joining(", "));
        out.println(new Text("catalogue : " + counted, "catalogue: " + counted).in(language));
    }

    private void tell(Questionnaire questionnaire, Scoring scoring) {
        Policy policy = scoring.policy();
        Text told = new Text(
                "%s : questions %d, niveaux %d ; conditions %d, plafonds %d, conseils %d, points de droit %d",
                "%s: questions %d, levels %d; gates %d, caps %d, advice %d, legal pointers %d");
        out.println(String.format(
                Locale.ROOT,
                told.in(language),
                questionnaire.id(),
                questionnaire.questions().size(),
                questionnaire.levels().size(),
                policy.gates().size(),
                policy.caps().size(),
                policy.advice().size(),
                policy.pointers().size()));
        out.println("  questionnaire " + questionnaire.hash());
        out.println(rulesLabel() + scoring.rules());
    }

    private String rulesLabel() {
        return new Text("  règles        ", "  rules         ").in(language);
    }
}
