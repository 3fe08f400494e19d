package boussole.web.leader.answering;

import boussole.kernel.Language;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Question;
import boussole.questionnaire.Question.Absence;
import boussole.web.leader.answering.SavingAnswers.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question as a page asks it.
 *
 * @param kind choice, ticks, ranking, number, text or company
 * @param words what stands in a field that is written in
 * @param places of a ranking, with the key that stands at each
 * @param longest how many characters may be written
 * @param mark what stands now, to tell later what someone changed
 * @param errorCode and {@code error}: why what was sent was not taken; empty where nothing is wrong
 */
record AskedView(
        String id,
        String title,
        String help,
        String evidence,
        String kind,
        List<ChoiceView> choices,
        List<PlaceView> places,
        String words,
        int longest,
        int most,
        boolean unknownOffered,
        boolean unknown,
        boolean notApplicableOffered,
        boolean notApplicable,
        String why,
        boolean shown,
        String mark,
        String errorCode,
        String error) {

    record ChoiceView(String key, String name, boolean chosen, boolean exclusive) {}

    record PlaceView(int number, String key) {}

    /** @param refusal what was sent and not taken: it is shown again, with the reason */
    static AskedView of(Question question, Posted standing, Optional<Refusal> refusal, Language language) {
        Posted posted = refusal.map(Refusal::posted).orElse(standing);
        List<String> said = said(posted);
        return new AskedView(
                question.id(),
                question.title().in(language),
                question.help().in(language),
                question.evidence().in(language),
                kind(question.form()),
                choices(question, said, language),
                places(question.form(), said),
                said.isEmpty() ? "" : written(said.getFirst(), language),
                question.form() instanceof AnswerForm.FreeText text ? text.longest() : 40,
                most(question.form()),
                offered(question.unknown()),
                said.equals(List.of(Posted.UNKNOWN)),
                offered(question.notApplicable().policy()),
                posted.value().orElse("") instanceof Map<?, ?>,
                posted.value().orElse("") instanceof Map<?, ?> why
                        ? Objects.toString(why.get("notApplicable"), "")
                        : "",
                posted.shown(),
                standing.mark(),
                refusal.map(Refusal::code).orElse(""),
                refusal.map(reason -> reason.reason().in(language)).orElse(""));
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

    private static String kind(AnswerForm form) {
        return switch (form) {
            case AnswerForm.SingleChoice single -> "choice";
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
                                option.exclusive()))
                        .toList()
                : List.of();
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
