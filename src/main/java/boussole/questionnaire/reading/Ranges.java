package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Aggregation.Basis;
import boussole.questionnaire.Aggregation.Method;
import boussole.questionnaire.Aggregation.Over;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.Group;
import boussole.questionnaire.Measure;
import boussole.questionnaire.Question;
import boussole.questionnaire.Question.Absence;
import boussole.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Between which ends the value of a group or a measure can lie. */
final class Ranges {

    /** Whether every question is taken to count, or any that can fall out may. */
    enum Extent {
        EVERYTHING_APPLIES,
        WHATEVER_APPLIES
    }

    private record Member(Scale range, Rational weight, boolean mayFallOut) {}

    private final Questionnaire questionnaire;
    private final Extent extent;

    Ranges(Questionnaire questionnaire, Extent extent) {
        this.questionnaire = questionnaire;
        this.extent = extent;
    }

    /** Empty where the group has no value. */
    Optional<Scale> of(Group group) {
        return group.scored() ? combined(group.aggregation(), members(group)) : Optional.empty();
    }

    Optional<Scale> of(Measure measure) {
        List<Member> members = new ArrayList<>();
        for (String id : measure.members()) {
            questionnaire.question(id).map(this::member).ifPresent(members::add);
            questionnaire.group(id).flatMap(this::member).ifPresent(members::add);
        }
        return combined(measure.aggregation(), members);
    }

    private List<Member> members(Group group) {
        List<Member> members = new ArrayList<>();
        if (group.aggregation().over() == Over.QUESTIONS) {
            group.allQuestions().filter(Question::scored).map(this::member).forEach(members::add);
            return members;
        }
        group.questions().stream().filter(Question::scored).map(this::member).forEach(members::add);
        group.groups().forEach(inner -> member(inner).ifPresent(members::add));
        return members;
    }

    private Member member(Question question) {
        return new Member(question.form().range(), question.weight(), mayFallOut(question));
    }

    private Optional<Member> member(Group group) {
        boolean mayFallOut = group.allQuestions().filter(Question::scored).allMatch(this::mayFallOut);
        return of(group).map(range -> new Member(range, group.weight(), mayFallOut));
    }

    private boolean mayFallOut(Question question) {
        return extent == Extent.WHATEVER_APPLIES
                && (question.appliesIf().isPresent()
                        || question.modes().size() < questionnaire.modes().size()
                        || question.unanswered() instanceof Absence.Excluded
                        || question.unknown() instanceof Absence.Excluded
                        || question.notApplicable().policy() instanceof Absence.Excluded);
    }

    private Optional<Scale> combined(Aggregation how, List<Member> members) {
        if (how.method() == Method.NONE || members.isEmpty()) {
            return Optional.empty();
        }
        List<Member> counted = how.basis() == Basis.RATIO
                ? members.stream()
                        .map(member -> new Member(
                                new Scale(Rational.ZERO, Rational.ONE), member.weight(), member.mayFallOut()))
                        .toList()
                : members;
        boolean whole = counted.stream().noneMatch(Member::mayFallOut);
        Scale ends = how.method() == Method.SHARE
                ? new Scale(Rational.ZERO, Rational.ONE)
                : new Scale(end(how, counted, whole, false), end(how, counted, whole, true));
        return Optional.of(new Scale(finished(how, ends.from()), finished(how, ends.to())));
    }

    private static Rational end(Aggregation how, List<Member> members, boolean whole, boolean upper) {
        List<Rational> ends = members.stream()
                .map(member -> upper ? member.range().to() : member.range().from())
                .toList();
        Rational lowest = ends.stream().reduce(Rational::min).orElse(Rational.ZERO);
        Rational highest = ends.stream().reduce(Rational::max).orElse(Rational.ZERO);
        Rational widest = upper ? highest : lowest;
        return switch (how.method()) {
            case SUM -> sum(members, upper);
            case MINIMUM -> whole ? lowest : widest;
            case MAXIMUM -> whole ? highest : widest;
            case MEAN -> whole ? total(ends).over(Rational.of(ends.size())) : widest;
            case WEIGHTED_MEAN -> whole ? weighted(members, ends).orElse(widest) : widest;
            case SHARE, NONE -> widest;
        };
    }

    private static Rational sum(List<Member> members, boolean upper) {
        return total(members.stream()
                .map(member -> {
                    Rational end = upper ? member.range().to() : member.range().from();
                    Rational without = upper ? end.max(Rational.ZERO) : end.min(Rational.ZERO);
                    return member.mayFallOut() ? without : end;
                })
                .toList());
    }

    private static Rational total(List<Rational> values) {
        return values.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Optional<Rational> weighted(List<Member> members, List<Rational> ends) {
        Rational weights = total(members.stream().map(Member::weight).toList());
        Rational sum = Rational.ZERO;
        for (int i = 0; i < ends.size(); i++) {
            sum = sum.plus(ends.get(i).times(members.get(i).weight()));
        }
        return weights.signum() > 0 ? Optional.of(sum.over(weights)) : Optional.empty();
    }

    private static Rational finished(Aggregation how, Rational end) {
        Rational spread = how.scale()
                .map(scale -> scale.from().plus(end.times(scale.to().minus(scale.from()))))
                .orElse(end);
        return how.rounding()
                .map(rounding -> Rational.of(spread.rounded(rounding.decimals(), rounding.mode())))
                .orElse(spread);
    }
}
