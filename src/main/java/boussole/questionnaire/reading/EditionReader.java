package boussole.questionnaire.reading;

import boussole.kernel.Text;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Bridge;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import boussole.questionnaire.Measure;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.BranchingOrder;
import boussole.questionnaire.answering.Reachability;
import boussole.questionnaire.reading.ConditionReader.Terms;
import boussole.source.Fault;
import boussole.source.Nearest;
import boussole.source.Node;
import boussole.source.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the tree of one edition, from the questions' forms up to the levels. */
final class EditionReader {

    private final Node root;
    private final Words words;
    private final List<Fault> faults;
    private final Map<String, Place> ids = new LinkedHashMap<>();
    private final Map<String, Node> questionNodes = new LinkedHashMap<>();
    private final Map<String, AnswerForm> forms = new LinkedHashMap<>();

    EditionReader(Node root, Words words, List<Fault> faults) {
        this.root = root;
        this.words = words;
        this.faults = faults;
        ids.put(GroupReader.ROOT, root.placeOf("overall"));
    }

    Questionnaire read(String hash) {
        int before = faults.size();
        Text title = words.required("title");
        Text introduction = words.optional("introduction");
        List<Mode> modes = modes();
        shared();
        forms(root.items("groups"));
        Set<String> modeIds = new LinkedHashSet<>(modes.stream().map(Mode::id).toList());
        Terms answers = new Terms(forms, modeIds, Optional.empty());
        QuestionReader questionReader = new QuestionReader(held("defaults"), answers, words, faults);
        Group top = new GroupReader(questionReader, answers, held("ladders"), words, faults).root(root, title);
        List<Measure> measures = measures(top);
        EditionId id = new EditionId(
                root.text("questionnaire").orElse("?"), root.text("edition").orElse("?"));
        Questionnaire flat = new Questionnaire(
                id, hash, title, introduction, modes, top, measures, List.of(), Optional.empty(), List.of());
        BranchingOrder.Order order = BranchingOrder.of(flat.questions());
        order.cycles().forEach(this::tellCycle);
        List<Level> levels = LevelReader.ofTheWhole(root.items("levels"), flat, words, faults);
        checkHighestLevels(levels);
        Questionnaire whole = new Questionnaire(
                id, hash, title, introduction, modes, top, measures, levels, bridge(id), order.questions());
        if (faults.size() == before) {
            new Reachability(whole).unreachable().forEach(this::tellUnreachable);
        }
        return whole;
    }

    private List<Mode> modes() {
        List<Mode> modes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node node : root.items("modes")) {
            String id = node.text("id").orElse("?");
            if (!seen.add(id)) {
                faults.add(node.placeOf("id").fault("mode en double : {0}", "duplicate mode: {0}", id));
                continue;
            }
            OptionalInt highest =
                    node.whole("highestLevel").map(OptionalInt::of).orElse(OptionalInt.empty());
            modes.add(new Mode(
                    id,
                    words.required("modes", id, "name"),
                    node.whole("minutes").orElse(0),
                    highest));
        }
        return modes;
    }

    private void checkHighestLevels(List<Level> levels) {
        List<Integer> numbers = levels.stream().map(Level::number).toList();
        for (Node mode : root.items("modes")) {
            if (mode.whole("highestLevel")
                    .filter(highest -> !numbers.contains(highest))
                    .isPresent()) {
                faults.add(mode.placeOf("highestLevel")
                        .fault("ce n’est pas un niveau ; niveaux : {0}", "this is no level; levels: {0}", numbers));
            }
        }
    }

    /** Scales and ladders that nothing uses still have their words. */
    private void shared() {
        held("scales")
                .entries()
                .forEach((name, entry) -> entry.value()
                        .items()
                        .forEach(option -> option.text("key").ifPresent(key -> words.required("scales", name, key))));
        held("ladders")
                .entries()
                .forEach((name, entry) -> entry.value()
                        .items()
                        .forEach(level -> level.text("level")
                                .ifPresent(number -> words.required("ladders", name, number, "name"))));
    }

    private Node held(String key) {
        return root.get(key).orElse(new Node.Mapping(root.place(), Map.of()));
    }

    /** Notes every id, and reads the form of every question, at any depth. */
    private void forms(List<Node> groups) {
        Node scales = held("scales");
        for (Node group : groups) {
            note(group);
            for (Node question : group.items("questions")) {
                if (note(question)) {
                    String id = question.text("id").orElse("?");
                    questionNodes.put(id, question);
                    forms.put(id, new FormReader(question, scales, words, faults).read());
                }
            }
            forms(group.items("groups"));
        }
    }

    /** Whether it is the first of its id. */
    private boolean note(Node node) {
        Optional<String> id = node.text("id");
        if (id.isEmpty()) {
            return false;
        }
        Place before = ids.putIfAbsent(id.get(), node.placeOf("id"));
        if (before != null) {
            faults.add(node.placeOf("id")
                    .fault(
                            "identifiant en double : {0} (déjà ligne {1})",
                            "duplicate id: {0} (already in line {1})", id.get(), before.line()));
        }
        return before == null;
    }

    private List<Measure> measures(Group top) {
        List<Measure> measures = new ArrayList<>();
        Set<String> members = new LinkedHashSet<>();
        top.allQuestions().filter(Question::scored).forEach(question -> members.add(question.id()));
        top.andBelow().skip(1).filter(Group::scored).forEach(group -> members.add(group.id()));
        for (Node node : root.items("measures")) {
            note(node);
            String id = node.text("id").orElse("?");
            node.items("members")
                    .forEach(member -> known(
                            member,
                            members,
                            "« {0} » n’est ni une question ni un groupe qui compte ; proches : {1}",
                            "\"{0}\" is neither a scored question nor a scored group; nearest: {1}"));
            measures.add(new Measure(
                    id,
                    words.required("measures", id, "name"),
                    AggregationReader.read(node, faults),
                    node.items("members").stream()
                            .flatMap(member -> member.text().stream())
                            .toList()));
        }
        return measures;
    }

    private void known(Node name, Collection<String> names, String fr, String en) {
        String written = name.text().orElse("");
        if (!names.contains(written)) {
            faults.add(name.place().fault(fr, en, written, Nearest.to(written, names)));
        }
    }

    private Optional<Bridge> bridge(EditionId id) {
        return root.get("bridge").map(node -> {
            String from = node.text("from").orElse("?");
            if (from.equals(id.edition())) {
                faults.add(node.placeOf("from")
                        .fault("un pont mène à une édition antérieure", "a bridge leads to an earlier edition"));
            }
            Map<String, String> renamed = new LinkedHashMap<>();
            node.get("renamed").map(Node::entries).orElse(Map.of()).forEach((now, entry) -> {
                checkBridged(now, entry.place());
                String then = entry.value().text().orElse("?");
                if (renamed.containsValue(then)) {
                    faults.add(entry.place().fault("{0} est déjà repris", "{0} is already taken over", then));
                }
                renamed.put(now, then);
            });
            Set<String> changed = new LinkedHashSet<>();
            for (Node question : node.items("changed")) {
                checkBridged(question.text().orElse(""), question.place());
                changed.add(question.text().orElse(""));
            }
            return new Bridge(new EditionId(id.questionnaire(), from), renamed, changed);
        });
    }

    private void checkBridged(String question, Place place) {
        if (!forms.containsKey(question)) {
            faults.add(place.fault(
                    "cette édition n’a pas de question « {0} » ; proches : {1}",
                    "this edition has no question \"{0}\"; nearest: {1}",
                    question,
                    Nearest.to(question, forms.keySet())));
        }
    }

    private void tellCycle(List<String> cycle) {
        faults.add(branching(cycle.getFirst())
                .fault(
                        "cercle : ces questions dépendent l’une de l’autre, {0}",
                        "cycle: these questions depend on each other, {0}", String.join(" → ", cycle)));
    }

    private void tellUnreachable(Question question) {
        faults.add(branching(question.id())
                .fault(
                        "aucune réponse ne mène jamais à la question {0}",
                        "no answers ever lead to question {0}", question.id()));
    }

    private Place branching(String question) {
        return Optional.ofNullable(questionNodes.get(question))
                .map(node ->
                        node.placeOf(node.has("appliesIf") ? "appliesIf" : node.has("visibleIf") ? "visibleIf" : "id"))
                .orElse(root.place());
    }
}
