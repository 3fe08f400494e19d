package boussole.scoring;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Compared;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.policy.Cap;
import boussole.scoring.policy.Ceiling;
import boussole.scoring.policy.Gate;
import boussole.scoring.policy.Policy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in both languages why a level is out of reach, with the figures that stand in the way. */
public final class Explaining {

    private static final Text NO_ANSWER = new Text("sans réponse", "no answer");

    private final Questionnaire questionnaire;
    private final Map<String, Gate> gates;
    private final Map<String, Cap> caps;
    private final Map<Compared, Phrase> phrases = new IdentityHashMap<>();

    /** What is said of a comparison that does not hold, all but the figure that was found. */
    private record Phrase(Text name, Text needed) {

        String fr(Text found) {
            return name.fr() + "\u00a0: " + found.fr() + " (il faut " + needed.fr() + ")";
        }

        String en(Text found) {
            return name.en() + ": " + found.en() + " (needs " + needed.en() + ")";
        }
    }

    Explaining(Questionnaire questionnaire, Policy policy) {
        this.questionnaire = questionnaire;
        this.gates = policy.gates().stream().collect(Collectors.toMap(Gate::id, Function.identity()));
        this.caps = policy.caps().stream().collect(Collectors.toMap(Cap::id, Function.identity()));
        policy.gates().forEach(gate -> prepare(gate.condition()));
    }

    private void prepare(Condition condition) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(this::prepare);
            case Condition.Any any -> any.parts().forEach(this::prepare);
            case Compared compared -> phrases.put(compared, new Phrase(name(compared.figure()), needed(compared)));
            default -> {}
        }
    }

    Text reason(Ceiling ceiling, Facts figures) {
        Gate gate = gates.get(ceiling.id());
        if (ceiling.kind().equals("gate") && gate != null) {
            return closed(gate, figures);
        }
        Cap cap = caps.get(ceiling.id());
        return cap == null ? Text.NONE : cap.text();
    }

    /** The comparisons that keep a condition from holding; for alternatives, those of each of them. */
    public static List<Compared> missing(Condition condition, Facts figures) {
        if (condition.holds(figures)) {
            return List.of();
        }
        return switch (condition) {
            case Condition.All all -> missing(all.parts(), figures);
            case Condition.Any any -> missing(any.parts(), figures);
            case Compared compared -> List.of(compared);
            default -> List.of();
        };
    }

    private static List<Compared> missing(List<Condition> parts, Facts figures) {
        List<Compared> missing = new ArrayList<>();
        parts.forEach(part -> missing.addAll(missing(part, figures)));
        return missing;
    }

    private Text closed(Gate gate, Facts figures) {
        List<Compared> missing = missing(gate.condition(), figures);
        if (missing.isEmpty()) {
            return gate.text();
        }
        StringJoiner fr = new StringJoiner("\u00a0; ", "", ". " + gate.text().fr());
        StringJoiner en = new StringJoiner("; ", "", ". " + gate.text().en());
        for (Compared compared : missing) {
            Phrase phrase = Objects.requireNonNull(phrases.get(compared));
            Text found = found(compared.figure(), figures);
            fr.add(phrase.fr(found));
            en.add(phrase.en(found));
        }
        return new Text(fr.toString(), en.toString());
    }

    private static Text found(Figure figure, Facts figures) {
        Optional<Rational> value = figures.figure(figure);
        return value.isPresent() ? shown(figure, value.get()) : NO_ANSWER;
    }

    private static Text needed(Compared compared) {
        Text bound = shown(compared.figure(), compared.bound());
        return switch (compared.comparison()) {
            case AT_LEAST -> new Text(bound.fr() + " ou plus", bound.en() + " or more");
            case AT_MOST -> new Text(bound.fr() + " ou moins", bound.en() + " or less");
            case ABOVE -> new Text("plus de " + bound.fr(), "more than " + bound.en());
            case BELOW -> new Text("moins de " + bound.fr(), "less than " + bound.en());
        };
    }

    private Text name(Figure figure) {
        return switch (figure) {
            case Figure.Points points -> quoted(points.question());
            case Figure.Ticks ticks -> quoted(ticks.question());
            case Figure.GroupScore group ->
                questionnaire.group(group.group()).orElseThrow().name();
            case Figure.GroupLevel group -> {
                Text level = questionnaire.group(group.group()).orElseThrow().name();
                yield new Text("niveau de « " + level.fr() + " »", "level of “" + level.en() + "”");
            }
            case Figure.MeasureValue measure ->
                questionnaire.measures().stream()
                        .filter(known -> known.id().equals(measure.measure()))
                        .findFirst()
                        .orElseThrow()
                        .name();
            case Figure.Overall overall -> new Text("la note d’ensemble", "the overall score");
            case Figure.WeakestDimension weakest -> new Text("la dimension la plus faible", "the weakest dimension");
            case Figure.LevelByScore level -> new Text("le niveau par la note", "the level by score");
            case Figure.AnsweredShare answered -> new Text("la part de réponses données", "the share answered");
            case Figure.EvidencedShare evidenced ->
                new Text("la part de réponses justifiées", "the share of answers evidenced");
        };
    }

    private Text quoted(String question) {
        Text title = questionnaire.question(question).orElseThrow().title();
        return new Text("«\u202f" + title.fr() + "\u202f»", "“" + title.en() + "”");
    }

    private static Text shown(Figure figure, Rational value) {
        boolean share = figure instanceof Figure.AnsweredShare || figure instanceof Figure.EvidencedShare;
        String plain = (share ? value.times(Rational.HUNDRED) : value)
                .toDecimal(2)
                .stripTrailingZeros()
                .toPlainString();
        return share
                ? new Text(plain.replace('.', ',') + "\u00a0%", plain + "%")
                : new Text(plain.replace('.', ','), plain);
    }
}
