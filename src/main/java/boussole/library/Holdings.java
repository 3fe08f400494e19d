package boussole.library;

import boussole.matching.fitting.Fitting;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Questionnaire;
import boussole.rulebook.Rulebook;
import boussole.scoring.Scoring;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One consistent set of questionnaires with the rules to score them and to match: in force together, replaced together.
 *
 * @param matching who fits and why; empty where an old result is replayed
 */
public record Holdings(
        Map<EditionId, Scoring> scorings, LibraryFiles files, Rulebook rulebook, Optional<Fitting> matching) {

    private static final Comparator<EditionId> OLDEST_FIRST =
            Comparator.comparing(EditionId::questionnaire).thenComparing(EditionId::edition, Editions.OLDEST_FIRST);

    public Holdings {
        scorings = Map.copyOf(scorings);
    }

    /** Every questionnaire, by name, the oldest edition first. */
    public List<Questionnaire> questionnaires() {
        return scorings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(OLDEST_FIRST))
                .map(entry -> entry.getValue().questionnaire())
                .toList();
    }

    public Optional<Scoring> scoring(EditionId edition) {
        return Optional.ofNullable(scorings.get(edition));
    }

    /** The newest edition of a questionnaire. */
    public Optional<Scoring> newest(String questionnaire) {
        return scorings.entrySet().stream()
                .filter(entry -> entry.getKey().questionnaire().equals(questionnaire))
                .max(Map.Entry.comparingByKey(OLDEST_FIRST))
                .map(Map.Entry::getValue);
    }

    /** Who fits and why, by the rules of matching in force. */
    public Fitting fitting() {
        return matching.orElseThrow(() -> new IllegalStateException("these files hold no rules of matching"));
    }

    /** Equal for equal files. */
    public String fingerprint() {
        return files.fingerprint();
    }

    void close() {
        scorings.values().forEach(Scoring::close);
        rulebook.close();
        matching.ifPresent(Fitting::close);
    }
}
