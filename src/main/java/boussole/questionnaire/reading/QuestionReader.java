package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Question;
import boussole.questionnaire.Question.Absence;
import boussole.questionnaire.Question.CompanyFact;
import boussole.questionnaire.Question.NotApplicable;
import boussole.questionnaire.reading.ConditionReader.Terms;
import boussole.source.Fault;
import boussole.source.Node;
import boussole.source.Place;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is asked around a form: weight, modes, branching, what an absence counts, words. */
final class QuestionReader {

    private final Node defaults;
    private final Terms terms;
    private final Words words;
    private final List<Fault> faults;
    private final Set<CompanyFact> told = EnumSet.noneOf(CompanyFact.class);

    /** @param defaults what an absence counts where a question says nothing of its own */
    QuestionReader(Node defaults, Terms terms, Words words, List<Fault> faults) {
        this.defaults = defaults;
        this.terms = terms;
        this.words = words;
        this.faults = faults;
    }

    /** @param grouped whether the groups around it are scored */
    Question read(Node node, AnswerForm form, boolean grouped) {
        String id = node.text("id").orElse("?");
        boolean scored = scored(node, form, grouped);
        return new Question(
                id,
                words.required("questions", id, "title"),
                words.optional("questions", id, "help"),
                node.isTrue("evidence") ? words.required("questions", id, "evidence") : Text.NONE,
                form,
                scored ? weight(node, faults) : Rational.ZERO,
                scored,
                modes(node),
                condition(node, "appliesIf"),
                condition(node, "visibleIf"),
                absence(node, "unanswered", form, scored),
                absence(node, "unknown", form, scored),
                notApplicable(node, form, scored),
                fact(node, form));
    }

    private static boolean tells(AnswerForm form, CompanyFact fact) {
        return switch (fact) {
            case NUMBER -> form instanceof AnswerForm.CompanyNumber;
            case SIZE, SECTOR -> form instanceof AnswerForm.SingleChoice;
            case DEPARTEMENTS -> form instanceof AnswerForm.TickList;
        };
    }

    private Optional<CompanyFact> fact(Node node, AnswerForm form) {
        Optional<CompanyFact> fact = node.text("fact").flatMap(CompanyFact::ofKey);
        fact.filter(named -> !tells(form, named))
                .ifPresent(named -> faults.add(node.placeOf("fact")
                        .fault(
                                "une question de cette sorte ne peut pas dire « {0} »",
                                "a question of this kind cannot tell \"{0}\"", named.key())));
        fact.filter(named -> !told.add(named))
                .ifPresent(named -> faults.add(node.placeOf("fact")
                        .fault(
                                "une autre question dit déjà « {0} »",
                                "another question already tells \"{0}\"", named.key())));
        return fact;
    }

    static Rational weight(Node node, List<Fault> faults) {
        Rational weight = node.number("weight").orElse(Rational.ONE);
        if (weight.signum() < 0) {
            faults.add(node.get("weight")
                    .orElse(node)
                    .place()
                    .fault("un poids n’est jamais négatif", "a weight is never negative"));
        }
        return weight;
    }

    private boolean scored(Node node, AnswerForm form, boolean grouped) {
        boolean earns = FormReader.earns(form, node);
        boolean refused = node.text("scored").filter("false"::equals).isPresent();
        boolean wanted = node.isTrue("scored")
                || !refused && node.number("weight").filter(w -> w.signum() > 0).isPresent();
        if (grouped && wanted && !earns) {
            faults.add(node.placeOf(node.has("scored") ? "scored" : "weight")
                    .fault(
                            "cette question compte dans le score, mais aucune réponse ne rapporte de points",
                            "this question is scored, but no answer to it earns points"));
        }
        boolean scored = grouped && earns && !refused;
        if (scored && form.range().from().equals(form.range().to())) {
            faults.add(node.placeOf("id")
                    .fault(
                            "toutes les réponses rapportent {0} point(s) : rien à mesurer",
                            "every answer earns {0} point(s): nothing to measure",
                            form.range().from()));
        }
        return scored;
    }

    private Set<String> modes(Node node) {
        if (!node.has("modes")) {
            return terms.modes();
        }
        Set<String> modes = new LinkedHashSet<>();
        for (Node mode : node.items("modes")) {
            String name = mode.text().orElse("");
            if (!terms.modes().contains(name)) {
                faults.add(mode.place()
                        .fault(
                                "mode inconnu « {0} » ; connus : {1}",
                                "unknown mode \"{0}\"; known: {1}", name, terms.modes()));
            }
            modes.add(name);
        }
        return modes;
    }

    private Optional<Condition> condition(Node node, String key) {
        return node.get(key).map(new ConditionReader(terms, faults)::read);
    }

    private Absence absence(Node node, String key, AnswerForm form, boolean scored) {
        Node holder = node.has(key) ? node : defaults;
        Absence absence = holder.get(key).map(QuestionReader::absence).orElse(new Absence.Lowest());
        if (scored) {
            checkAnchor(absence, holder.placeOf(key), node.text("id").orElse("?"), form.range());
        }
        return absence;
    }

    private NotApplicable notApplicable(Node node, AnswerForm form, boolean scored) {
        String key = "notApplicable";
        Node holder = node.has(key) ? node : defaults;
        Optional<Node> given = holder.get(key);
        Absence policy =
                given.map(some -> absence(some.get("policy").orElse(some))).orElse(new Absence.Forbidden());
        if (scored) {
            checkAnchor(policy, holder.placeOf(key), node.text("id").orElse("?"), form.range());
        }
        return new NotApplicable(
                policy,
                given.flatMap(some -> some.text("justification"))
                        .filter("required"::equals)
                        .isPresent());
    }

    private static Absence absence(Node node) {
        return node.number("points").<Absence>map(Absence.Anchored::new).orElseGet(() -> switch (node.text()
                .orElse("lowest")) {
            case "excluded" -> new Absence.Excluded();
            case "forbidden" -> new Absence.Forbidden();
            default -> new Absence.Lowest();
        });
    }

    private void checkAnchor(Absence absence, Place place, String id, Scale range) {
        if (absence instanceof Absence.Anchored(Rational points)
                && !(points.atLeast(range.from()) && range.to().atLeast(points))) {
            faults.add(place.fault(
                    "{0} point(s), hors de l’étendue de {1} : de {2} à {3}",
                    "{0} point(s), outside the range of {1}: {2} to {3}", points, id, range.from(), range.to()));
        }
    }
}
