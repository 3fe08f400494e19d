package boussole.library;

import boussole.questionnaire.EditionId;
import reactor.core.publisher.Mono;

/** Where the files that decided results are kept for ever, under the hash that the results record. */
public interface Archive {

    /** Keeps them; keeping the same hash again changes nothing. */
    Mono<Void> keep(String rules, EditionId edition, LibraryFiles files);

    /** The files of that edition under that hash; empty where none were kept. */
    Mono<LibraryFiles> find(String rules, EditionId edition);
}
