package boussole.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number a French company is known by, its check digit verified.
 *
 * @param digits a SIREN (9 digits) or the SIRET of one of its establishments (14 digits, the SIREN first)
 */
public record CompanyNumber(String digits) {

    private static final int SIREN = 9;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{9}|[0-9]{14}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\u00a0\u2007\u2009\u202f]");
    private static final String LA_POSTE = "356000000";
    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";

    public CompanyNumber {
        if (!valid(digits)) {
            throw new IllegalArgumentException("a company number is a SIREN or a SIRET");
        }
    }

    /** The number as people write it, with or without spaces and dots; empty where it is none. */
    public static Optional<CompanyNumber> read(String written) {
        String digits = SEPARATORS.matcher(written).replaceAll("");
        return valid(digits) ? Optional.of(new CompanyNumber(digits)) : Optional.empty();
    }

    /** The company's own nine digits. */
    public String siren() {
        return digits.substring(0, SIREN);
    }

    /** The digits in groups of three, as people read them; a SIRET ends in a group of five. */
    public String grouped() {
        String siren =
                digits.substring(0, 3) + "\u00a0" + digits.substring(3, 6) + "\u00a0" + digits.substring(6, SIREN);
        return digits.length() == SIREN ? siren : siren + "\u00a0" + digits.substring(SIREN);
    }

    /** La Poste has more establishments than Luhn's check leaves numbers for: all but its head office have one of their own. */
    private static boolean valid(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            return false;
        }
        boolean laPoste =
                digits.length() > SIREN && digits.startsWith(LA_POSTE) && !digits.equals(LA_POSTE_HEAD_OFFICE);
        return laPoste
                ? digits.chars().map(Character::getNumericValue).sum() % 5 == 0
                : luhn(digits) && luhn(digits.substring(0, SIREN));
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
