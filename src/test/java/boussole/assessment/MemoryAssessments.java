package boussole.assessment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Assessments in memory, for tests. */
final class MemoryAssessments implements Assessments {

    final Map<AssessmentId, Assessment> kept = new ConcurrentHashMap<>();

    @Override
    public Mono<Boolean> insert(Assessment assessment) {
        return Mono.fromSupplier(() -> kept.putIfAbsent(assessment.id(), assessment) == null);
    }

    @Override
    public Mono<Assessment> find(AssessmentId id) {
        return Mono.fromSupplier(() -> kept.get(id));
    }

    @Override
    public Mono<Boolean> replace(Assessment changed) {
        return Mono.fromSupplier(() -> {
            Assessment before = kept.get(changed.id());
            return before != null
                    && before.version() == changed.version() - 1
                    && kept.replace(changed.id(), before, changed);
        });
    }

    @Override
    public Mono<Boolean> remove(Assessment read) {
        return Mono.fromSupplier(() -> {
            Assessment before = kept.get(read.id());
            return before != null && before.version() == read.version() && kept.remove(read.id(), before);
        });
    }
}
