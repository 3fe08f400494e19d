package boussole.rulebook;

import boussole.kernel.Rational;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small world of facts and conclusions to try rules on. */
public interface Trial {

    FactModel MODEL = new FactModel(
            Set.of(Standing.class, Gate.class, Advice.class, Kind.class),
            Set.of(HeldBack.class, Advised.class, Count.class),
            "1");

    /** Where a company stands. */
    record Standing(int level, Rational score, Map<String, Integer> measures) implements Place {
        public boolean meets(Gate gate) {
            return measures.getOrDefault(gate.measure(), 0) >= gate.minimum();
        }

        public boolean calls(Advice advice) {
            return measures.getOrDefault(advice.measure(), 0) < advice.below();
        }

        public boolean fails() {
            throw new IllegalArgumentException("a broken fact");
        }

        public Hidden hidden(Hidden from) {
            return from;
        }
    }

    /** A row: what a level asks for. */
    record Gate(String id, int level, String measure, int minimum, Kind kind) {}

    /** A row: what is advised when. */
    record Advice(String id, String measure, int below) {}

    /** The kinds of gates. */
    enum Kind {
        HARD,
        SOFT
    }

    /** A level is out of reach. */
    record HeldBack(String gate, int to) {}

    /** An advice was given. */
    record Advised(String advice) {}

    /** A conclusion that can call for the next one. */
    record Count(int number) {}

    /** A supertype that rules do not see. */
    interface Place {}

    /** A type that rules do not see, though a fact speaks of it. */
    record Hidden(List<String> names) {}

    String HEAD = """
        package boussole.rules.trial;
        import boussole.rulebook.Trial.Standing; import boussole.rulebook.Trial.Gate;
        import boussole.rulebook.Trial.Advice; import boussole.rulebook.Trial.Kind;
        import boussole.rulebook.Trial.HeldBack; import boussole.rulebook.Trial.Advised;
        import boussole.rulebook.Trial.Count;
        """;

    String GATE = """
        rule "A level stays out of reach while its gate is closed"
            @fr("Un niveau reste hors d’atteinte tant que sa condition n’est pas remplie")
        when
            $standing : Standing($reached : level)
            $gate : Gate(level <= $reached, $standing.meets(this) == false)
        then
            insert(new HeldBack($gate.id(), $gate.level() - 1));
        end
        """;

    String ADVICE = """
        rule "An advice is given where its measure is low"
            @fr("Un conseil est donné là où sa mesure est faible")
        when
            $standing : Standing()
            $advice : Advice($standing.calls(this))
        then
            insert(new Advised($advice.id()));
        end
        """;

    /** A rule of one's own making. */
    static String rule(String name, String when, String then) {
        return "rule \"%s\"\n@fr(\"Une règle\")\nwhen\n    %s\nthen\n    %s\nend\n".formatted(name, when, then);
    }

    static RuleFiles files(String... rules) {
        return files(Map.of("trial.drl", HEAD + String.join("", rules)));
    }

    static RuleFiles files(Map<String, String> byPath) {
        SortedMap<String, String> sorted = new TreeMap<>(byPath);
        return new RuleFiles(sorted);
    }

    static List<Object> rows() {
        return List.of(
                new Gate("G2", 2, "S", 2, Kind.HARD),
                new Gate("G3", 3, "A", 3, Kind.SOFT),
                new Advice("a1", "S", 3),
                new Advice("a2", "A", 3),
                new Advice("a3", "B", 1));
    }

    static Standing standing(int level, Map<String, Integer> measures) {
        return new Standing(level, Rational.of(level, 3), measures);
    }
}
