package boussole.scoring.policy;

import boussole.kernel.Text;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.reading.ConditionReader;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.LocatedYaml;
import boussole.source.Node;
import boussole.source.Shape;
import boussole.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tables that belong to a questionnaire: gates, caps, advice and pointers in a closed grammar. */
public final class PolicyReader {

    private static final Shape SHAPE = Shape.of("rules/tables.schema.json");

    private final Questionnaire questionnaire;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Cap> caps = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();
    private final List<Pointer> pointers = new ArrayList<>();

    private PolicyReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * The rows of those tables that are meant for this edition.
     *
     * @throws FaultyFiles with every fault of every table
     */
    public static Policy read(List<Source> tables, Questionnaire questionnaire) {
        PolicyReader reader = new PolicyReader(questionnaire);
        tables.forEach(reader::table);
        if (!reader.faults.isEmpty()) {
            throw new FaultyFiles(reader.faults);
        }
        return new Policy(reader.gates, reader.caps, reader.advice, reader.pointers);
    }

    /** What is wrong with these tables by themselves, where the questionnaire they are meant for cannot be read. */
    public static List<Fault> misshapen(List<Source> tables) {
        List<Fault> faults = new ArrayList<>();
        tables.forEach(table -> LocatedYaml.read(table, faults).ifPresent(root -> faults.addAll(SHAPE.faults(root))));
        return faults;
    }

    private void table(Source source) {
        Optional<Node> root = LocatedYaml.read(source, faults);
        if (root.isEmpty()) {
            return;
        }
        List<Fault> misshapen = SHAPE.faults(root.get());
        faults.addAll(misshapen);
        if (misshapen.isEmpty() && meant(root.get())) {
            String kind = root.get().text("table").orElseThrow();
            root.get().items("rows").forEach(row -> row(kind, row));
        }
    }

    private boolean meant(Node table) {
        String named = table.text("questionnaire").orElseThrow();
        if (!named.equals(questionnaire.id().questionnaire())) {
            faults.add(table.placeOf("questionnaire")
                    .fault(
                            "la table se trouve dans le dossier de « {0} » : « {0} » attendu, « {1} » trouvé",
                            "the table lies in the folder of “{0}”: “{0}” expected, “{1}” found",
                            questionnaire.id().questionnaire(),
                            named));
            return false;
        }
        return !table.has("editions")
                || table.items("editions").stream()
                        .anyMatch(edition -> edition.text()
                                .equals(Optional.of(questionnaire.id().edition())));
    }

    private void row(String kind, Node row) {
        String id = row.text("id").orElseThrow();
        if (!ids.add(kind + "/" + id)) {
            faults.add(row.placeOf("id")
                    .fault(
                            "« {0} » est déjà le nom d’une autre ligne",
                            "“{0}” is already the name of another row", id));
        }
        Condition condition = ConditionReader.read(row.get("when").orElseThrow(), questionnaire, faults);
        switch (kind) {
            case "gates" -> gates.add(new Gate(id, level(row, 1), condition, words(row, "text")));
            case "caps" -> caps.add(new Cap(id, level(row, 0), condition, words(row, "text")));
            case "advice" -> advice.add(advice(id, row, condition));
            default -> pointers.add(pointer(id, row, condition));
        }
    }

    /** @param above how far above the lowest of all */
    private int level(Node row, int above) {
        int level = row.whole("level").orElse(0);
        if (questionnaire.levels().isEmpty()) {
            faults.add(row.placeOf("level")
                    .fault("ce questionnaire ne nomme pas de niveaux", "this questionnaire names no levels"));
            return level;
        }
        int lowest = questionnaire.levels().getFirst().number() + above;
        int highest = questionnaire.levels().getLast().number();
        if (level < lowest || level > highest) {
            faults.add(row.placeOf("level")
                    .fault(
                            "niveau de {0} à {1} attendu, {2} trouvé",
                            "a level from {0} to {1} expected, {2} found", lowest, highest, level));
        }
        return level;
    }

    private Advice advice(String id, Node row, Condition condition) {
        String dimension = row.text("dimension").orElseThrow();
        if (questionnaire.group(dimension).isEmpty()) {
            faults.add(row.placeOf("dimension")
                    .fault("dimension inconnue : « {0} »", "unknown dimension: “{0}”", dimension));
        }
        return new Advice(
                id,
                advice.size(),
                dimension,
                condition,
                row.whole("within").orElseThrow(),
                words(row, "text"),
                words(row, "next"));
    }

    private Pointer pointer(String id, Node row, Condition condition) {
        return new Pointer(
                id,
                pointers.size(),
                condition,
                date(row, "from"),
                date(row, "asOf"),
                row.text("article").orElseThrow(),
                words(row, "text"));
    }

    private LocalDate date(Node row, String key) {
        String written = row.text(key).orElseThrow();
        try {
            return LocalDate.parse(written);
        } catch (java.time.format.DateTimeParseException notADate) {
            faults.add(row.placeOf(key)
                    .fault(
                            "date AAAA-MM-JJ attendue, « {0} » trouvé",
                            "a date YYYY-MM-DD expected, “{0}” found", written));
            return LocalDate.EPOCH;
        }
    }

    private static Text words(Node row, String key) {
        Node words = row.get(key).orElseThrow();
        return new Text(words.text("fr").orElseThrow(), words.text("en").orElseThrow());
    }
}
