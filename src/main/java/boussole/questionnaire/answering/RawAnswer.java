package boussole.questionnaire.answering;

import boussole.kernel.CompanyNumber;
import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.Question.Absence;
import boussole.source.Nearest;
import boussole.source.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One answer to one question, as JSON gave it. */
final class RawAnswer {

    private static final String UNKNOWN = "unknown";
    private static final String NOT_APPLICABLE = "notApplicable";
    private static final int LONGEST_JUSTIFICATION = 500;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_TOLD = 40;

    private final Question question;
    private final List<AnswerFault> faults = new ArrayList<>(0);

    RawAnswer(Question question) {
        this.question = question;
    }

    List<AnswerFault> faults() {
        return faults;
    }

    /** Empty where it does not fit; then the faults tell why. */
    Optional<Answer> read(Object raw) {
        if (raw instanceof String text && text.equals(UNKNOWN)) {
            return unknown();
        }
        if (raw instanceof Map<?, ?> map) {
            return notApplicable(map);
        }
        return switch (question.form()) {
            case AnswerForm.SingleChoice single -> choice(single, raw);
            case AnswerForm.TickList list -> several(list, list.most(), raw).map(this::ordered);
            case AnswerForm.Ranking ranking ->
                several(ranking, ranking.most(), raw).map(Answer.Choices::new);
            case AnswerForm.Amount amount -> number(amount, raw);
            case AnswerForm.FreeText text -> words(text.longest(), raw, "").map(Answer.Words::new);
            case AnswerForm.CompanyNumber number -> companyNumber(raw);
        };
    }

    private Optional<Answer> unknown() {
        return question.unknown() instanceof Absence.Forbidden
                ? refuse(
                        "unknown-refused",
                        "« je ne sais pas » n’est pas admis ici",
                        "\"I don't know\" is not accepted here")
                : Optional.of(Answer.UNKNOWN);
    }

    private Optional<Answer> notApplicable(Map<?, ?> map) {
        if (map.size() != 1 || !map.containsKey(NOT_APPLICABLE)) {
            return wrongKind();
        }
        if (question.notApplicable().policy() instanceof Absence.Forbidden) {
            return refuse(
                    "not-applicable-refused",
                    "« sans objet » n’est pas admis ici",
                    "\"not applicable\" is not accepted here");
        }
        if (map.get(NOT_APPLICABLE) instanceof String why && !Plain.blank(why)) {
            return words(LONGEST_JUSTIFICATION, why, "/" + NOT_APPLICABLE).map(Answer.NotRelevant::new);
        }
        boolean bare = map.get(NOT_APPLICABLE) instanceof String || Boolean.TRUE.equals(map.get(NOT_APPLICABLE));
        return bare && !question.notApplicable().justified()
                ? Optional.of(new Answer.NotRelevant(""))
                : refuse(
                        "justification-missing",
                        "dites pourquoi : {\"notApplicable\": \"parce que ...\"}",
                        "say why: {\"notApplicable\": \"because ...\"}");
    }

    private Optional<Answer> choice(AnswerForm.SingleChoice single, Object raw) {
        Optional<String> key = key(raw);
        if (key.isEmpty()) {
            return wrongKind();
        }
        Optional<Option> option = single.option(key.get());
        return option.isPresent()
                ? Optional.of(new Answer.Choice(option.get().key()))
                : unknownOption(single, key.get(), "");
    }

    private Optional<List<String>> several(AnswerForm.Choosing form, int most, Object raw) {
        if (!(raw instanceof List<?> list)) {
            return wrongKind();
        }
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < list.size() && faults.size() < MOST_TOLD; i++) {
            add(form, keys, list.get(i), i);
        }
        if (keys.size() > 1) {
            checkTogether(form, most, keys);
        }
        return faults.isEmpty() ? Optional.of(List.copyOf(keys)) : Optional.empty();
    }

    private void add(AnswerForm.Choosing form, Set<String> keys, @Nullable Object raw, int place) {
        Optional<String> key = key(raw);
        Optional<Option> option = key.isPresent() ? form.option(key.get()) : Optional.empty();
        if (key.isEmpty()) {
            refuseAt("/" + place, "wrong-kind", "la clé d’une option est attendue", "an option's key is expected");
        } else if (option.isEmpty()) {
            unknownOption(form, key.get(), "/" + place);
        } else if (!keys.add(option.get().key())) {
            refuseAt("/" + place, "duplicate-option", "« {0} » y est deux fois", "\"{0}\" is given twice", key.get());
        }
    }

    private void checkTogether(AnswerForm.Choosing form, int most, Set<String> keys) {
        List<String> alone = form.options().stream()
                .filter(Option::exclusive)
                .map(Option::key)
                .filter(keys::contains)
                .toList();
        if (!alone.isEmpty()) {
            refuse("exclusive-option", "« {0} » va seul", "\"{0}\" stands alone", alone);
        }
        if (keys.size() > most) {
            refuse("too-many-options", "au plus {0} options", "at most {0} options", most);
        }
    }

    private Answer ordered(List<String> keys) {
        List<String> ordered = new ArrayList<>(keys.size());
        for (Option option : ((AnswerForm.Choosing) question.form()).options()) {
            if (keys.contains(option.key())) {
                ordered.add(option.key());
            }
        }
        return new Answer.Choices(ordered);
    }

    private <T> Optional<T> unknownOption(AnswerForm.Choosing form, String key, String below) {
        List<String> keys = form.options().stream().map(Option::key).toList();
        return refuseAt(
                below,
                "unknown-option",
                "{0} n’a pas d’option « {1} » ; proches : {2}",
                "{0} has no option \"{1}\"; nearest: {2}",
                question.id(),
                Plain.shown(key),
                Nearest.to(key, keys));
    }

    private static Optional<String> key(@Nullable Object raw) {
        return switch (raw) {
            case String text -> Optional.of(text);
            case Integer whole -> Optional.of(whole.toString());
            case Long whole -> Optional.of(whole.toString());
            case null, default -> Optional.empty();
        };
    }

    private Optional<Answer> number(AnswerForm.Amount amount, Object raw) {
        Optional<BigDecimal> number = RawNumber.of(raw);
        if (number.isEmpty()) {
            return wrongKind();
        }
        Optional<Rational> value = RawNumber.within(number.get(), amount);
        if (value.isEmpty()) {
            return refuse("out-of-range", "de {0} à {1}", "from {0} to {1}", amount.from(), amount.to());
        }
        return number.get().stripTrailingZeros().scale() > amount.decimals()
                ? refuse("too-precise", "au plus {0} décimales", "at most {0} decimals", amount.decimals())
                : value.map(Answer.Number::new);
    }

    private Optional<String> words(int longest, Object raw, String below) {
        if (!(raw instanceof String text)) {
            return wrongKind();
        }
        String plain = Plain.linesOf(text);
        if (Plain.blank(plain)) {
            return refuseAt(below, "blank", "le texte est vide", "the text is empty");
        }
        if (Plain.odd(plain).isPresent()) {
            return refuseAt(
                    below,
                    "forbidden-character",
                    "caractère interdit {0}",
                    "forbidden character {0}",
                    "U+%04X".formatted(Plain.odd(plain).getAsInt()));
        }
        return plain.codePointCount(0, plain.length()) > longest
                ? refuseAt(below, "too-long", "au plus {0} caractères", "at most {0} characters", longest)
                : Optional.of(plain);
    }

    private Optional<Answer> companyNumber(Object raw) {
        Optional<CompanyNumber> number = raw instanceof String text && text.length() <= LONGEST_NUMBER
                ? CompanyNumber.read(text)
                : Optional.empty();
        return number.isPresent()
                ? number.map(CompanyNumber::digits).map(Answer.Words::new)
                : refuse(
                        "invalid-company-number",
                        "attendu : un SIREN (9 chiffres) ou un SIRET (14 chiffres) exact, entre guillemets",
                        "expected: a correct SIREN (9 digits) or SIRET (14 digits), in quotes");
    }

    private <T> Optional<T> wrongKind() {
        return switch (question.form()) {
            case AnswerForm.SingleChoice single ->
                refuse("wrong-kind", "attendu : la clé d’une option", "expected: the key of one option");
            case AnswerForm.TickList list ->
                refuse("wrong-kind", "attendu : une liste de clés d’options", "expected: a list of option keys");
            case AnswerForm.Ranking ranking ->
                refuse(
                        "wrong-kind",
                        "attendu : une liste de clés d’options, la préférée d’abord",
                        "expected: a list of option keys, the preferred one first");
            case AnswerForm.Amount amount -> refuse("wrong-kind", "attendu : un nombre", "expected: a number");
            default -> refuse("wrong-kind", "attendu : un texte", "expected: a text");
        };
    }

    private <T> Optional<T> refuse(String code, String fr, String en, Object... things) {
        return refuseAt("", code, fr, en, things);
    }

    /** @param below the JSON pointer from the answer on */
    private <T> Optional<T> refuseAt(String below, String code, String fr, String en, Object... things) {
        faults.add(
                new AnswerFault("/answers/" + question.id() + below, code, Wording.of(fr, en, things), question.id()));
        return Optional.empty();
    }
}
