package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Comparison;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.reading.ConditionReader.Terms;
import boussole.source.Fault;
import boussole.source.Nearest;
import boussole.source.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one subject of a condition with everything it is compared to. */
final class LeafReader {

    private static final List<String> SUBJECTS =
            List.of("question", "ticks", "dimension", "measure", "overall", "weakest", "level", "share", "mode");
    private static final List<String> OF_ANSWERS = List.of("question", "ticks", "mode");
    private static final List<String> OF_A_GROUP = List.of("question", "ticks", "dimension", "level");
    private static final List<String> CHOICES = List.of("is", "isNot", "hasAll", "answered", "unknown");
    private static final Map<String, Comparison> COMPARISONS = new TreeMap<>(Map.of(
            "atLeast", Comparison.AT_LEAST,
            "atMost", Comparison.AT_MOST,
            "above", Comparison.ABOVE,
            "below", Comparison.BELOW));
    private static final String BY_SCORE = "byScore";
    private static final Condition ALWAYS = new Condition.All(List.of());
    private static final Scale SHARE = new Scale(Rational.ZERO, Rational.ONE);

    private final Node node;
    private final Terms terms;
    private final List<Fault> faults;
    private final List<Condition> parts = new ArrayList<>();

    LeafReader(Node node, Terms terms, List<Fault> faults) {
        this.node = node;
        this.terms = terms;
        this.faults = faults;
    }

    Condition read() {
        List<String> subjects = SUBJECTS.stream().filter(node::has).toList();
        if (subjects.size() != 1) {
            tell(node, "", "il faut un sujet, et un seul, parmi : {0}", "one subject is needed, of: {0}", SUBJECTS);
            return ALWAYS;
        }
        String subject = subjects.getFirst();
        if (outOfSight(subject)) {
            return ALWAYS;
        }
        if (read(subject, node.text(subject).orElse("")) && parts.isEmpty()) {
            tell(
                    node,
                    subject,
                    "à quoi le comparer ? il manque par exemple « is » ou « atLeast »",
                    "compared to what? \"is\" or \"atLeast\", say, is missing");
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    /** Whether it may not be looked at here; tells it where it may not. */
    private boolean outOfSight(String subject) {
        if (terms.results().isEmpty() && !OF_ANSWERS.contains(subject)) {
            tell(
                    node,
                    subject,
                    "appliesIf et visibleIf ne regardent que des réponses : {0}",
                    "appliesIf and visibleIf look at answers only: {0}",
                    OF_ANSWERS);
            return true;
        }
        boolean inside =
                terms.results().isPresent() && terms.results().get().whole().isEmpty();
        if (inside && !OF_A_GROUP.contains(subject)) {
            tell(
                    node,
                    subject,
                    "les niveaux d’un groupe ne regardent que les réponses et ce qu’il contient : {0}",
                    "a group's levels look only at answers and at what is inside it: {0}",
                    OF_A_GROUP);
        }
        return inside && !OF_A_GROUP.contains(subject);
    }

    /** Whether the subject is known; tells it where it is not. */
    private boolean read(String subject, String name) {
        return switch (subject) {
            case "mode" -> mode(name);
            case "question" -> known(subject, name, terms.forms().keySet()) && question(name, form(name));
            case "ticks" -> known(subject, name, terms.forms().keySet()) && ticks(name, form(name));
            default -> result(subject, name, terms.results().orElseThrow());
        };
    }

    private boolean mode(String name) {
        refuse(CHOICES);
        refuse(COMPARISONS.keySet());
        parts.add(new Condition.InMode(name));
        return known("mode", name, terms.modes());
    }

    private boolean result(String subject, String name, Terms.Results results) {
        return switch (subject) {
            case "dimension" ->
                known(subject, name, results.groups().keySet())
                        && compared(
                                new Figure.GroupScore(name), results.groups().getOrDefault(name, SHARE));
            case "measure" ->
                known(subject, name, results.measures().keySet())
                        && compared(
                                new Figure.MeasureValue(name),
                                results.measures().getOrDefault(name, SHARE));
            case "overall" ->
                results.overall().isPresent()
                        ? compared(new Figure.Overall(), results.overall().get())
                        : known(subject, name, List.of());
            case "weakest" ->
                compared(new Figure.WeakestDimension(), hull(results.groups().values()));
            case "level" -> level(name, results);
            default ->
                compared(name.equals("answered") ? new Figure.AnsweredShare() : new Figure.EvidencedShare(), SHARE);
        };
    }

    private boolean level(String name, Terms.Results results) {
        if (name.equals(BY_SCORE) && results.whole().isPresent()) {
            return compared(new Figure.LevelByScore(), results.whole().get());
        }
        List<String> names = new ArrayList<>(results.levels().keySet());
        results.whole().ifPresent(whole -> names.add(BY_SCORE));
        return known("level", name, names)
                && compared(new Figure.GroupLevel(name), results.levels().getOrDefault(name, SHARE));
    }

    private static Scale hull(Collection<Scale> ranges) {
        return ranges.stream()
                .reduce((one, other) ->
                        new Scale(one.from().min(other.from()), one.to().max(other.to())))
                .orElse(SHARE);
    }

    private AnswerForm form(String name) {
        return Optional.ofNullable(terms.forms().get(name)).orElseThrow();
    }

    private boolean ticks(String name, AnswerForm form) {
        if (!(form instanceof AnswerForm.TickList list)) {
            tell(node, "ticks", "{0} n’est pas une liste à cocher", "{0} is not a tick list", name);
            return false;
        }
        return compared(new Figure.Ticks(name), new Scale(Rational.ZERO, Rational.of(list.most())));
    }

    private boolean question(String name, AnswerForm form) {
        node.get("is").ifPresent(keys -> parts.add(new Condition.Chosen(name, keys(name, "is", form))));
        node.get("isNot")
                .ifPresent(keys -> parts.add(new Condition.Not(new Condition.Chosen(name, keys(name, "isNot", form)))));
        node.get("hasAll").ifPresent(keys -> parts.add(new Condition.ChosenAll(name, keys(name, "hasAll", form))));
        flag("answered", new Condition.Answered(name));
        flag("unknown", new Condition.Unknown(name));
        if (COMPARISONS.keySet().stream().noneMatch(node::has)) {
            return true;
        }
        boolean pointless = form.range().from().equals(form.range().to());
        if (pointless) {
            tell(
                    node,
                    "question",
                    "{0} ne rapporte pas de points ; pour compter les coches : ticks: {0}",
                    "{0} earns no points; to count ticks: ticks: {0}",
                    name);
            return false;
        }
        return comparisons(new Figure.Points(name), form.range());
    }

    private void flag(String key, Condition condition) {
        if (node.has(key)) {
            parts.add(node.isTrue(key) ? condition : new Condition.Not(condition));
        }
    }

    private boolean compared(Figure figure, Scale range) {
        refuse(CHOICES);
        return comparisons(figure, range);
    }

    private boolean comparisons(Figure figure, Scale range) {
        COMPARISONS.forEach((key, comparison) -> node.number(key).ifPresent(bound -> {
            Condition.Compared compared = new Condition.Compared(figure, comparison, bound);
            if (!compared.holdsFor(range.from()) && !compared.holdsFor(range.to())) {
                tell(
                        node,
                        key,
                        "jamais vrai : cette valeur va de {0} à {1}",
                        "never true: this figure goes from {0} to {1}",
                        range.from(),
                        range.to());
            }
            parts.add(compared);
        }));
        return true;
    }

    private void refuse(Collection<String> keys) {
        for (String key : keys) {
            if (node.has(key)) {
                tell(node, key, "« {0} » n’a pas de sens ici", "\"{0}\" means nothing here", key);
                parts.add(ALWAYS);
            }
        }
    }

    private boolean known(String subject, String name, Collection<String> names) {
        if (names.contains(name)) {
            return true;
        }
        if (node.text(subject).isPresent()) {
            tell(
                    node.get(subject).orElse(node),
                    "",
                    "« {0} » est inconnu ; proches : {1}",
                    "\"{0}\" is unknown; nearest: {1}",
                    name,
                    Nearest.to(name, names));
        }
        return false;
    }

    private List<String> keys(String question, String predicate, AnswerForm form) {
        if (!(form instanceof AnswerForm.Choosing choosing)) {
            tell(node, predicate, "{0} n’a pas d’options", "{0} has no options", question);
            return List.of();
        }
        return OptionReader.named(node.get(predicate).orElse(node), question, choosing, faults);
    }

    private void tell(Node at, String key, String fr, String en, Object... things) {
        faults.add(at.placeOf(key).fault(fr, en, things));
    }
}
