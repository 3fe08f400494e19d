package boussole.report;

import boussole.kernel.Language;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Aggregation.Basis;
import boussole.questionnaire.Aggregation.Over;

/** Says how a group's score is made of what it holds. */
public final class Reckoning {

    private final Saying saying;

    private Reckoning(Saying saying) {
        this.saying = saying;
    }

    /** A sentence; empty where the group has no value of its own. */
    public static String of(Aggregation aggregation, Language language) {
        return aggregation.method() == Aggregation.Method.NONE
                ? ""
                : new Reckoning(Saying.in(language)).sentence(aggregation);
    }

    private String sentence(Aggregation aggregation) {
        return method(aggregation.method()) + members(aggregation) + bound(aggregation) + scale(aggregation) + ".";
    }

    private String members(Aggregation aggregation) {
        if (aggregation.basis() == Basis.LEVEL) {
            return saying.either(" des niveaux de ce qui la compose", " of the levels of what it is made of");
        }
        return aggregation.over() == Over.QUESTIONS
                ? saying.either(" de toutes ses questions", " of all its questions")
                : saying.either(" de ce qui la compose", " of what it is made of");
    }

    private String method(Aggregation.Method method) {
        return switch (method) {
            case MEAN -> saying.either("Moyenne simple", "Plain mean");
            case WEIGHTED_MEAN -> saying.either("Moyenne pondérée", "Weighted mean");
            case SUM -> saying.either("Somme", "Sum");
            case WEIGHTED_SUM -> saying.either("Somme pondérée", "Weighted sum");
            case MEDIAN -> saying.either("Médiane", "Median");
            case MINIMUM -> saying.either("La plus basse valeur", "Lowest value");
            case MAXIMUM -> saying.either("La plus haute valeur", "Highest value");
            case SHARE -> saying.either("Part", "Share");
            case NONE -> "";
        };
    }

    private String bound(Aggregation aggregation) {
        return aggregation
                .reaching()
                .map(points ->
                        saying.either(" qui atteint au moins ", " that reaches at least ") + saying.figure(points))
                .orElse("");
    }

    private String scale(Aggregation aggregation) {
        return aggregation
                .scale()
                .map(scale -> saying.either(", ramenée entre ", ", brought to a scale from ")
                        + saying.figure(scale.from())
                        + saying.either(" et ", " to ")
                        + saying.figure(scale.to()))
                .orElse("");
    }
}
