package boussole.web.leader.starting;

import boussole.kernel.Language;
import boussole.questionnaire.Group;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import java.util.List;

/** A questionnaire that can be started, in one language. */
record OfferView(
        String questionnaire, String title, String introduction, List<String> dimensions, List<ModeView> modes) {

    /** @param highestLevel 0 where it may reach any */
    record ModeView(String id, String name, int minutes, long questions, int highestLevel) {}

    static OfferView of(Questionnaire questionnaire, Language language) {
        return new OfferView(
                questionnaire.id().questionnaire(),
                questionnaire.title().in(language),
                questionnaire.introduction().in(language),
                questionnaire.dimensions().stream()
                        .map(Group::name)
                        .map(name -> name.in(language))
                        .toList(),
                questionnaire.modes().reversed().stream()
                        .map(mode -> mode(questionnaire, mode, language))
                        .toList());
    }

    private static ModeView mode(Questionnaire questionnaire, Mode mode, Language language) {
        return new ModeView(
                mode.id(),
                mode.name().in(language),
                mode.minutes(),
                questionnaire
                        .inOrder()
                        .filter(question -> question.modes().contains(mode.id()))
                        .count(),
                mode.highestLevel().orElse(0));
    }
}
