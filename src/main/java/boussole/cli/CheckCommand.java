package boussole.cli;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.library.Holdings;
import boussole.library.Shelves;
import boussole.matching.fitting.Fitting;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.Scoring;
import boussole.scoring.policy.Policy;
import boussole.source.FaultyFiles;
import boussole.training.Catalogue;
import boussole.training.CatalogueFolder;
import java.io.PrintStream;
import java.util.Locale;

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
            tell(catalogue.read(holdings.questionnaires()), holdings);
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

    private void tell(Catalogue read, Holdings holdings) {
        Text told = holdings.newest(read.questionnaire()).isPresent()
                ? new Text("catalogue : %d formations pour %s", "catalogue: %d trainings for %s")
                : new Text(
                        "catalogue : %d formations pour %s, qui n’est pas là : elles ne seront pas proposées",
                        "catalogue: %d trainings for %s, which is not there: they will not be proposed");
        out.println(
                String.format(Locale.ROOT, told.in(language), read.trainings().size(), read.questionnaire()));
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
