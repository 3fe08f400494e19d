package boussole.rulebook;

import java.util.Set;

/**
 * The types rules may speak of.
 *
 * @param facts records that rules may match, and whose methods they may call
 * @param conclusions records that rules may construct and insert
 * @param version changes when the meaning of a type changes; part of every rulebook's hash
 */
public record FactModel(Set<Class<?>> facts, Set<Class<?>> conclusions, String version) {

    public FactModel {
        facts = Set.copyOf(facts);
        conclusions = Set.copyOf(conclusions);
    }
}
