package boussole.questionnaire.answering;

import java.util.Optional;
import java.util.regex.Pattern;

/** French company numbers: SIREN (9 digits) and SIRET (14 digits, the SIREN first). */
final class CompanyNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{9}|\\d{14}");
    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u202f]");
    private static final String LA_POSTE = "356000000";
    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";

    private CompanyNumbers() {}

    /** The number without its spaces; empty where it is none, or its check digit is wrong. */
    static Optional<String> read(String written) {
        String digits = SPACES.matcher(written).replaceAll("");
        return NUMBER.matcher(digits).matches() && valid(digits) ? Optional.of(digits) : Optional.empty();
    }

    private static boolean valid(String digits) {
        boolean laPoste = digits.length() == 14 && digits.startsWith(LA_POSTE) && !digits.equals(LA_POSTE_HEAD_OFFICE);
        return laPoste
                ? digits.chars().map(Character::getNumericValue).sum() % 5 == 0
                : luhn(digits) && luhn(digits.substring(0, 9));
    }

    /** The check by which every second digit from the right counts double. */
    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
