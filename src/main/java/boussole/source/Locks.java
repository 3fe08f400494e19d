package boussole.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published editions, and the hashes they were published with: such an edition never changes. */
public final class Locks {

    private record Lock(String hash, Place place) {}

    private final Map<String, Lock> byEdition;

    private Locks(Map<String, Lock> byEdition) {
        this.byEdition = byEdition;
    }

    /**
     * Reads {@code locked.yaml}: a list of {@code {edition: ai-maturity/2026.1, hash: "sha256:..."}}.
     *
     * @throws FaultyFiles where it is not such a list, or names an edition twice
     */
    public static Locks read(Source locked) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Lock> locks = new LinkedHashMap<>();
        LocatedYaml.read(locked, faults).ifPresent(root -> {
            if (!(root instanceof Node.Listing)) {
                faults.add(root.place()
                        .fault(
                                "attendu : une liste de {edition: ..., hash: \"sha256:...\"}",
                                "expected: a list of {edition: ..., hash: \"sha256:...\"}"));
            }
            root.items().forEach(item -> read(item, locks, faults));
        });
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
        return new Locks(locks);
    }

    private static void read(Node item, Map<String, Lock> locks, List<Fault> faults) {
        String edition = item.text("edition").orElse("");
        String hash = item.text("hash").orElse("");
        if (!edition.matches("[^/\\s]+/[^/\\s]+") || !hash.matches("sha256:[0-9a-f]{64}")) {
            faults.add(item.place()
                    .fault(
                            "attendu : {edition: questionnaire/édition, hash: \"sha256:\" et 64 chiffres hexadécimaux}",
                            "expected: {edition: questionnaire/edition, hash: \"sha256:\" and 64 hexadecimal digits}"));
        } else if (locks.putIfAbsent(edition, new Lock(hash, item.place())) != null) {
            faults.add(item.place().fault("édition en double : {0}", "duplicate edition: {0}", edition));
        }
    }

    /** Whether the edition is published. */
    public boolean holds(String edition) {
        return byEdition.containsKey(edition);
    }

    /**
     * Locked editions that have changed or are gone, told at their lock.
     *
     * @param hashes of the editions that are there, by edition
     */
    public List<Fault> faults(Map<String, String> hashes) {
        List<Fault> faults = new ArrayList<>();
        byEdition.forEach((edition, lock) -> {
            String hash = hashes.getOrDefault(edition, "");
            if (hash.isEmpty()) {
                faults.add(lock.place()
                        .fault(
                                "l’édition publiée {0} n’est plus là",
                                "the published edition {0} is no longer there", edition));
            } else if (!hash.equals(lock.hash())) {
                faults.add(lock.place()
                        .fault(
                                "l’édition {0} est publiée et ne change plus : faites une nouvelle édition"
                                        + " (empreinte trouvée : {1})",
                                "edition {0} is published and never changes: make a new edition (hash found: {1})",
                                edition,
                                hash));
            }
        });
        return faults;
    }
}
