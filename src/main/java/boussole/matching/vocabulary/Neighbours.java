package boussole.matching.vocabulary;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The départements, and which of them touch. */
public record Neighbours(Map<String, Departement> byCode) {

    public Neighbours {
        byCode = java.util.Collections.unmodifiableMap(new TreeMap<>(byCode));
    }

    /** @param touches the codes of those that have a border in common with it */
    public record Departement(String code, String name, Set<String> touches) {

        public Departement {
            touches = Set.copyOf(touches);
        }
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** {@code Nord (59)}; of one that is not known, its code. */
    public String named(String code) {
        Departement departement = byCode.get(code);
        return departement == null ? code : departement.name() + " (" + code + ")";
    }

    /** Those that touch one of these; these themselves are not among them. */
    public Set<String> around(Collection<String> codes) {
        Set<String> around = new TreeSet<>();
        codes.stream()
                .filter(this::has)
                .forEach(code -> around.addAll(byCode.getOrDefault(code, new Departement(code, code, Set.of()))
                        .touches()));
        around.removeAll(codes);
        return around;
    }
}
