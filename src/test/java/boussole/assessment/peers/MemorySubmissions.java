package boussole.assessment.peers;

import boussole.assessment.Assessment;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Submitted;
import boussole.company.Company;
import boussole.questionnaire.EditionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;

/** Submissions in memory, for tests. */
final class MemorySubmissions implements Submissions {

    final List<Assessment> kept = new ArrayList<>();
    int readings;

    @Override
    public Flux<Submission> newest(EditionId edition, String mode, int most) {
        return Flux.defer(() -> {
                    readings++;
                    return Flux.fromIterable(List.copyOf(kept));
                })
                .ofType(Submitted.class)
                .filter(run -> run.origin().edition().equals(edition))
                .filter(run -> run.origin().mode().equals(mode))
                .filter(run -> run.origin().part() instanceof Part.Lead)
                .sort(Comparator.comparing(Submitted::at).reversed())
                .take(most)
                .map(MemorySubmissions::submission);
    }

    static Submission submission(Submitted run) {
        Company company = run.origin().company();
        return new Submission(
                run.id(),
                run.origin().part() instanceof Part.Lead lead ? lead.follows() : Optional.empty(),
                new Company(
                        company.siren(), Optional.empty(), company.size(), company.sector(), company.departements()),
                run.result().level().stream()
                        .mapToInt(Assessment.Result.Reached::uncapped)
                        .findFirst(),
                run.result().score(),
                run.at());
    }
}
