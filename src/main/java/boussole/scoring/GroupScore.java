package boussole.scoring;

import boussole.kernel.Rational;
import java.util.Optional;

/**
 * What a group comes to.
 *
 * @param value what it counts above; empty where none of its questions applies
 * @param told whether any fact stands behind it
 */
record GroupScore(Optional<Value> value, boolean told) {

    Optional<Rational> score() {
        return told && value.isPresent() ? Optional.of(value.get().value()) : Optional.empty();
    }
}
