package boussole.web.api.training;

import boussole.kernel.Language;
import boussole.training.Proposal;
import boussole.training.Training;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A training and why it is proposed, in one language.
 *
 * @param reasons the gap first
 * @param price euros a person, before funding
 * @param certification an RNCP or RS code
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TrainingView(
        String id,
        boolean fictitious,
        String title,
        String provider,
        List<String> reasons,
        List<String> dimensions,
        List<String> questions,
        Training.Range levels,
        List<String> departements,
        boolean remote,
        int hours,
        Training.Range price,
        Optional<String> certification,
        LocalDate validUntil,
        LocalDate lastChecked,
        String source) {

    static TrainingView of(Proposal proposal, Language language) {
        Training training = proposal.training();
        return new TrainingView(
                training.id(),
                training.fictitious(),
                training.title().in(language),
                training.provider(),
                proposal.reasons().stream().map(reason -> reason.in(language)).toList(),
                training.dimensions(),
                training.questions(),
                training.levels(),
                training.departements(),
                training.remote(),
                training.hours(),
                training.euros(),
                training.certification(),
                training.validUntil(),
                training.lastChecked(),
                training.source());
    }
}
