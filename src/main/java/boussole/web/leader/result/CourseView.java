package boussole.web.leader.result;

import boussole.kernel.Text;
import boussole.training.Proposal;
import boussole.training.Training;
import java.time.LocalDate;
import java.util.List;

/**
 * A training that is proposed, in one language.
 *
 * @param departements where one can attend: codes
 * @param price the lowest and the highest, in euros a person; {@code free} where both are nought
 * @param certification an RNCP or RS code; empty where it gives none
 * @param reasons why it is proposed, the gap first
 */
record CourseView(
        String title,
        String provider,
        boolean fictitious,
        List<String> departements,
        boolean remote,
        int hours,
        boolean free,
        Price price,
        String certification,
        LocalDate lastChecked,
        String source,
        List<String> reasons) {

    record Price(String from, String to) {}

    static CourseView of(Proposal proposal, Figures figures) {
        Training training = proposal.training();
        return new CourseView(
                training.title().in(figures.language()),
                training.provider(),
                training.fictitious(),
                training.departements(),
                training.remote(),
                training.hours(),
                training.euros().to() == 0,
                new Price(
                        figures.of(training.euros().from()),
                        figures.of(training.euros().to())),
                training.certification().orElse(""),
                training.lastChecked(),
                training.source(),
                proposal.reasons().stream().map(reason -> in(reason, figures)).toList());
    }

    private static String in(Text text, Figures figures) {
        return text.in(figures.language());
    }
}
