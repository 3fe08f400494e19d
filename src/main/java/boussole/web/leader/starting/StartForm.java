package boussole.web.leader.starting;

import boussole.kernel.CompanyNumber;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was chosen on the start page.
 *
 * @param number the company's, as it was written; blank for someone who stays anonymous
 * @param key the same for a form that is sent twice
 */
record StartForm(String questionnaire, String mode, String number, String key) {

    static final StartForm UNTOUCHED = new StartForm("", "", "", "");

    static StartForm posted(MultiValueMap<String, String> form) {
        return new StartForm(
                first(form, "questionnaire"), first(form, "mode"), first(form, "number"), first(form, "key"));
    }

    static String first(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }

    Optional<CompanyNumber> companyNumber() {
        return CompanyNumber.read(number);
    }

    /** Something was written that is no number. */
    public boolean isWrong() {
        return !number.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point))
                && companyNumber().isEmpty();
    }

    /** The page on which what is known of the company is confirmed. */
    String confirmation() {
        return UriComponentsBuilder.fromPath("/start/{questionnaire}/{mode}/{number}")
                .encode()
                .buildAndExpand(
                        questionnaire, mode, companyNumber().orElseThrow().digits())
                .toUriString();
    }
}
