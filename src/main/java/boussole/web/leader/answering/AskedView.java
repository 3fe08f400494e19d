package boussole.web.leader.answering;

import boussole.kernel.Language;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.Question.Absence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question as a page asks it.
 *
 * @param kind choice, list (a choice that is long and earns nothing), ticks, ranking, number, text or company
 * @param places of a ranking, with the key that stands at each
 * @param words what stands in a field that is written in
 * @param longest how many characters may be written
 * @param most how many ticks are taken; nought where any number is
 * @param why it is not relevant, which {@code whyNeeded} says must be told
 * @param evidence what one could show; empty where nothing needs to be shown
 * @param mark of what is held now, to tell later what someone changed
 * @param errorCode and {@code error}: why what was sent was not taken; empty where nothing is wrong
 */
record AskedView(
        String id,
        String title,
        String help,
        String kind,
        boolean scored,
        List<ChoiceView> choices,
        List<PlaceView> places,
        String words,
        int longest,
        int most,
        AsideView unknown,
        AsideView notApplicable,
        String why,
        boolean whyNeeded,
        String evidence,
        boolean shown,
        String comment,
        String mark,
        String errorCode,
        String error) {

    /** Of more options than this, one is picked from a list; facts that earn points are always spread out. */
    private static final int LONGEST_SPREAD = 9;

    /** @param earns whether it is above the lowest, so that showing it is worth something */
    record ChoiceView(String key, String name, boolean chosen, boolean exclusive, boolean earns) {}

    record PlaceView(int number, String key) {}

    /** An answer beside the facts: "I don't know", "not relevant". */
    record AsideView(boolean offered, boolean chosen) {}

    /** @param refusal what was sent and not taken: it is shown again, with the reason */
    static AskedView of(Held standing, Optional<Refusal> refusal, Language language) {
        Question question = standing.question();
        Posted posted = refusal.map(Refusal::posted).orElse(Posted.of(standing));
        List<String> said = said(posted);
        Object value = posted.value().orElse("");
        return new AskedView(
                question.id(),
                question.title().in(language),
                question.help().in(language),
                kind(question),
                question.scored(),
                choices(question, said, language),
                places(question.form(), said),
                said.isEmpty() ? "" : written(said.getFirst(), language),
                question.form() instanceof AnswerForm.FreeText text ? text.longest() : 40,
                most(question.form()),
                new AsideView(offered(question.unknown()), value.equals(Posted.UNKNOWN)),
                new AsideView(offered(question.notApplicable().policy()), value instanceof Map<?, ?>),
                value instanceof Map<?, ?> because ? Objects.toString(because.get("notApplicable"), "") : "",
                question.notApplicable().justified(),
                question.scored() ? question.evidence().in(language) : "",
                posted.shown(),
                posted.comment(),
                standing.mark(),
                refusal.map(Refusal::code).orElse(""),
                refusal.map(reason -> reason.reason().in(language)).orElse(""));
    }

    /** Whether a comment is asked for: beside facts that earn points. */
    public boolean commented() {
        return scored && (kind.equals("choice") || kind.equals("ticks"));
    }

    /** Whether someone else has answered otherwise since the page was made. */
    public boolean changedElsewhere() {
        return errorCode.equals(Refusal.CHANGED_ELSEWHERE);
    }

    /** Ids of what describes it: its help and its error, where there are any. */
    public String describedBy() {
        return Stream.of(help.isEmpty() ? "" : id + "-help", error.isEmpty() ? "" : id + "-error")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> said(Posted posted) {
        return switch (posted.value().orElse(List.of())) {
            case List<?> keys -> keys.stream().map(String::valueOf).toList();
            case Map<?, ?> why -> List.of();
            case Object other -> List.of(other.toString());
        };
    }

    private static String written(String said, Language language) {
        boolean number = said.matches("-?\\d+\\.\\d+");
        return said.equals(Posted.UNKNOWN) ? "" : number && language == Language.FR ? said.replace('.', ',') : said;
    }

    private static String kind(Question question) {
        return switch (question.form()) {
            case AnswerForm.SingleChoice single ->
                !question.scored() && single.options().size() > LONGEST_SPREAD ? "list" : "choice";
            case AnswerForm.TickList ticks -> "ticks";
            case AnswerForm.Ranking ranking -> "ranking";
            case AnswerForm.Amount amount -> "number";
            case AnswerForm.FreeText text -> "text";
            case AnswerForm.CompanyNumber number -> "company";
        };
    }

    private static List<ChoiceView> choices(Question question, List<String> said, Language language) {
        return question.form() instanceof AnswerForm.Choosing choosing
                ? choosing.options().stream()
                        .map(option -> new ChoiceView(
                                option.key(),
                                option.name().in(language),
                                said.contains(option.key()),
                                option.exclusive(),
                                earns(question.form(), option)))
                        .toList()
                : List.of();
    }

    private static boolean earns(AnswerForm form, Option option) {
        return form instanceof AnswerForm.SingleChoice
                ? option.points().compareTo(form.range().from()) > 0
                : !option.exclusive();
    }

    private static List<PlaceView> places(AnswerForm form, List<String> said) {
        return form instanceof AnswerForm.Ranking ranking
                ? IntStream.rangeClosed(1, ranking.most())
                        .mapToObj(place -> new PlaceView(place, place <= said.size() ? said.get(place - 1) : ""))
                        .toList()
                : List.of();
    }

    private static int most(AnswerForm form) {
        return form instanceof AnswerForm.TickList ticks
                        && ticks.most() < ticks.options().size()
                ? ticks.most()
                : 0;
    }

    private static boolean offered(Absence absence) {
        return !(absence instanceof Absence.Forbidden);
    }
}
