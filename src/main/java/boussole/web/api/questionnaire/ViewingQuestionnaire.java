package boussole.web.api.questionnaire;

import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.web.api.questionnaire.QuestionnaireView.Entry;
import boussole.web.api.questionnaire.QuestionnaireView.GroupView;
import boussole.web.api.questionnaire.QuestionnaireView.LevelView;
import boussole.web.api.questionnaire.QuestionnaireView.ModeView;
import boussole.web.api.questionnaire.QuestionnaireView.OptionView;
import boussole.web.api.questionnaire.QuestionnaireView.QuestionView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Puts a questionnaire into one language. */
final class ViewingQuestionnaire {

    private final Questionnaire questionnaire;
    private final Language language;

    ViewingQuestionnaire(Questionnaire questionnaire, Language language) {
        this.questionnaire = questionnaire;
        this.language = language;
    }

    Entry entry() {
        return new Entry(
                questionnaire.id().questionnaire(),
                questionnaire.id().edition(),
                questionnaire.hash(),
                questionnaire.title().in(language),
                modes(),
                "/api/questionnaires/" + questionnaire.id());
    }

    QuestionnaireView view() {
        return new QuestionnaireView(
                questionnaire.id().questionnaire(),
                questionnaire.id().edition(),
                questionnaire.hash(),
                language.tag(),
                questionnaire.title().in(language),
                questionnaire.introduction().in(language),
                modes(),
                questionnaire.levels().stream().map(this::level).toList(),
                questionnaire.root().groups().stream().map(this::group).toList());
    }

    private List<ModeView> modes() {
        return questionnaire.modes().stream().map(this::mode).toList();
    }

    private ModeView mode(Mode mode) {
        return new ModeView(
                mode.id(),
                mode.name().in(language),
                mode.minutes(),
                questionnaire
                        .inOrder()
                        .filter(question -> question.modes().contains(mode.id()))
                        .count(),
                mode.highestLevel().isPresent()
                        ? Optional.of(mode.highestLevel().getAsInt())
                        : Optional.empty());
    }

    private LevelView level(Level level) {
        return new LevelView(
                level.number(),
                level.name().in(language),
                level.description().in(language),
                level.band().map(band -> shown(band.from())),
                level.band().map(band -> shown(band.to())));
    }

    private GroupView group(Group group) {
        return new GroupView(
                group.id(),
                group.name().in(language),
                group.help().in(language),
                group.scored() ? Optional.of(shown(group.weight())) : Optional.empty(),
                group.scored(),
                group.levels().stream().map(this::level).toList(),
                group.questions().stream().map(this::question).toList(),
                group.groups().stream().map(this::group).toList());
    }

    private QuestionView question(Question question) {
        AnswerForm form = question.form();
        return new QuestionView(
                question.id(),
                question.title().in(language),
                question.help().in(language),
                question.evidence().in(language),
                FormFacts.kind(form),
                question.scored(),
                question.scored() ? Optional.of(shown(question.weight())) : Optional.empty(),
                questionnaire.modes().stream()
                        .map(Mode::id)
                        .filter(question.modes()::contains)
                        .toList(),
                options(question),
                FormFacts.most(form),
                FormFacts.longest(form),
                FormFacts.from(form),
                FormFacts.to(form),
                allowed(question.unknown()),
                allowed(question.notApplicable().policy()),
                question.appliesIf().map(ConditionView::of),
                question.visibleIf().map(ConditionView::of));
    }

    private static boolean allowed(Question.Absence absence) {
        return !(absence instanceof Question.Absence.Forbidden);
    }

    private List<OptionView> options(Question question) {
        return question.form() instanceof AnswerForm.Choosing choosing
                ? choosing.options().stream()
                        .map(option -> option(question, option))
                        .toList()
                : List.of();
    }

    private OptionView option(Question question, Option option) {
        boolean pointed = question.scored() && question.form() instanceof AnswerForm.SingleChoice;
        return new OptionView(
                option.key(),
                option.name().in(language),
                pointed ? Optional.of(shown(option.points())) : Optional.empty(),
                option.exclusive() ? Optional.of(true) : Optional.empty());
    }

    private static BigDecimal shown(Rational number) {
        BigDecimal plain = number.toDecimal(2).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
