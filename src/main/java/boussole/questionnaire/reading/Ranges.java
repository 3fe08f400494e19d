package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Aggregation.Basis;
import boussole.questionnaire.Aggregation.Method;
import boussole.questionnaire.Aggregation.Over;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import boussole.questionnaire.Measure;
import boussole.questionnaire.Question;
import boussole.questionnaire.Question.Absence;
import boussole.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Between which ends the value of a group or a measure can lie. */
final class Ranges {

    /** Whether every question is taken to count, or any that can fall out may. */
    enum Extent {
        EVERYTHING_APPLIES,
        WHATEVER_APPLIES
    }

    private record Member(Scale range, Rational weight, boolean mayFallOut) {}

    private final int modes;
    private final Extent extent;

    /** @param modes how many there are: a question that not every mode asks may fall out */
    Ranges(int modes, Extent extent) {
        this.modes = modes;
        this.extent = extent;
    }

    /** Empty where the group has no value. */
    Optional<Scale> of(Group group) {
        return group.scored() ? combined(group.aggregation(), members(group)) : Optional.empty();
    }

    Optional<Scale> of(Measure measure, Questionnaire questionnaire) {
        List<Member> members = new ArrayList<>();
        for (String id : measure.members()) {
            questionnaire.question(id).map(this::member).ifPresent(members::add);
            questionnaire
                    .group(id)
                    .flatMap(group -> member(group, measure.aggregation()))
                    .ifPresent(members::add);
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
        group.groups().forEach(inner -> member(inner, group.aggregation()).ifPresent(members::add));
        return members;
    }

    private Member member(Question question) {
        return new Member(question.form().range(), question.weight(), mayFallOut(question));
    }

    private Optional<Member> member(Group group, Aggregation above) {
        boolean mayFallOut = group.allQuestions().filter(Question::scored).allMatch(this::mayFallOut);
        Optional<Scale> range = above.basis() == Basis.LEVEL ? levels(group.levels()) : of(group);
        return range.map(ends -> new Member(ends, group.weight(), mayFallOut));
    }

    /** From the lowest to the highest; empty where there are not two. */
    static Optional<Scale> levels(List<Level> levels) {
        return levels.size() < 2
                ? Optional.empty()
                : Optional.of(new Scale(
                        Rational.of(levels.getFirst().number()),
                        Rational.of(levels.getLast().number())));
    }

    private boolean mayFallOut(Question question) {
        return extent == Extent.WHATEVER_APPLIES
                && (question.appliesIf().isPresent()
                        || question.modes().size() < modes
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
        return Optional.of(
                how.scale().isPresent() && !how.unit()
                        ? rounded(how, how.scale().get())
                        : finished(how, ends));
    }

    private static Rational end(Aggregation how, List<Member> members, boolean whole, boolean upper) {
        List<Rational> ends = members.stream()
                .map(member -> upper ? member.range().to() : member.range().from())
                .toList();
        Rational lowest = ends.stream().reduce(Rational::min).orElse(Rational.ZERO);
        Rational highest = ends.stream().reduce(Rational::max).orElse(Rational.ZERO);
        Rational widest = upper ? highest : lowest;
        return switch (how.method()) {
            case SUM -> sum(members, upper, member -> Rational.ONE);
            case WEIGHTED_SUM -> sum(members, upper, Member::weight);
            case MINIMUM -> whole ? lowest : widest;
            case MAXIMUM -> whole ? highest : widest;
            case MEDIAN -> whole ? median(ends) : widest;
            case MEAN -> whole ? total(ends).over(Rational.of(ends.size())) : widest;
            case WEIGHTED_MEAN -> whole ? weighted(members, ends).orElse(widest) : widest;
            case SHARE, NONE -> widest;
        };
    }

    private static Rational sum(List<Member> members, boolean upper, Function<Member, Rational> weight) {
        return total(members.stream()
                .map(member -> {
                    Rational end = upper ? member.range().to() : member.range().from();
                    Rational without = upper ? end.max(Rational.ZERO) : end.min(Rational.ZERO);
                    return weight.apply(member).times(member.mayFallOut() ? without : end);
                })
                .toList());
    }

    private static Rational median(List<Rational> ends) {
        List<Rational> sorted = ends.stream().sorted().toList();
        Rational two = sorted.get((sorted.size() - 1) / 2).plus(sorted.get(sorted.size() / 2));
        return two.over(Rational.of(2));
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

    /** Of what lies between 0 and 1 by its nature, or is not spread out. */
    private static Scale finished(Aggregation how, Scale ends) {
        return rounded(
                how,
                how.scale()
                        .map(scale -> new Scale(spread(scale, ends.from()), spread(scale, ends.to())))
                        .orElse(ends));
    }

    private static Rational spread(Scale scale, Rational ratio) {
        return scale.from().plus(ratio.times(scale.to().minus(scale.from())));
    }

    private static Scale rounded(Aggregation how, Scale ends) {
        return how.rounding()
                .map(rounding -> new Scale(
                        Rational.of(ends.from().rounded(rounding.decimals(), rounding.mode())),
                        Rational.of(ends.to().rounded(rounding.decimals(), rounding.mode()))))
                .orElse(ends);
    }
}
