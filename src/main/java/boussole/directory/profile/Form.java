package boussole.directory.profile;

import boussole.kernel.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the cells of a column hold, and how it is written where it is kept: always the same way for the same thing. */
public interface Form {

    /** What a cell says; faults where it is none of this form. The text is not blank. */
    Cell read(String written, Terms terms);

    /** As people read it in a table of that language. */
    default String shown(String kept, Language language) {
        return kept;
    }

    /** The name of one profile, which addresses hold. */
    record Id() implements Form {

        private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");

        static boolean fits(String id) {
            return SHAPE.matcher(id).matches();
        }

        @Override
        public Cell read(String written, Terms terms) {
            return fits(written)
                    ? Cell.of(written)
                    : Cell.wrong(
                            "id",
                            written,
                            "de 1 à 60 lettres minuscules sans accent, chiffres ou tirets attendus",
                            "from 1 to 60 lower-case letters without accents, digits or hyphens expected");
        }
    }

    /** Free text of at most so many characters. */
    record Prose(int most) implements Form {

        private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

        @Override
        public Cell read(String written, Terms terms) {
            String text = written.replace("\r\n", "\n");
            if (text.codePointCount(0, text.length()) > most) {
                return Cell.wrong(
                        "too-long",
                        text.length() + " caractères",
                        "au plus " + most + " caractères attendus",
                        "at most " + most + " characters expected");
            }
            return CONTROL.matcher(text).find()
                    ? Cell.wrong(
                            "control-character",
                            CONTROL.matcher(text).replaceAll("?"),
                            "texte sans caractère de commande attendu",
                            "text without control characters expected")
                    : Cell.of(text);
        }
    }

    /** Yes, or left out. */
    record YesNo() implements Form {

        static final String YES = "oui";
        private static final List<String> YES_WORDS = List.of("oui", "yes", "true", "vrai", "1");
        private static final List<String> NO_WORDS = List.of("non", "no", "false", "faux", "0");

        @Override
        public Cell read(String written, Terms terms) {
            String lower = written.toLowerCase(Locale.ROOT);
            if (YES_WORDS.contains(lower)) {
                return Cell.of(YES);
            }
            return NO_WORDS.contains(lower)
                    ? Cell.of("")
                    : Cell.wrong("yes-no", written, "« oui » ou « non » attendu", "“yes” or “no” expected");
        }

        @Override
        public String shown(String kept, Language language) {
            return language == Language.FR ? kept : kept.replace(YES, "yes");
        }
    }

    /** A whole number between two ends, both included. */
    record Whole(int least, int most) implements Form {

        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
        private static final Pattern GROUPS = Pattern.compile("(?<=[0-9])[\\s\u00a0\u202f](?=[0-9]{3})");

        @Override
        public Cell read(String written, Terms terms) {
            String digits = GROUPS.matcher(written).replaceAll("");
            boolean fits = DIGITS.matcher(digits).matches()
                    && Integer.parseInt(digits) >= least
                    && Integer.parseInt(digits) <= most;
            return fits
                    ? Cell.of(String.valueOf(Integer.parseInt(digits)))
                    : Cell.wrong(
                            "whole-number",
                            written,
                            "nombre entier de " + least + " à " + most + " attendu",
                            "a whole number from " + least + " to " + most + " expected");
        }
    }

    /** A level of maturity, from 1 to the highest of the questionnaires in force. */
    record Level() implements Form {

        @Override
        public Cell read(String written, Terms terms) {
            return new Whole(1, terms.highestLevel()).read(written, terms);
        }
    }

    /** A day, kept as {@code 2027-12-31}. */
    record Day() implements Form {

        private static final DateTimeFormatter FRENCH =
                DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
        private static final Pattern ISO = Pattern.compile("[0-9]{4}-.*");

        @Override
        public Cell read(String written, Terms terms) {
            try {
                LocalDate day =
                        ISO.matcher(written).matches() ? LocalDate.parse(written) : LocalDate.parse(written, FRENCH);
                return Cell.of(day.toString());
            } catch (DateTimeParseException noDay) {
                return Cell.wrong(
                        "date",
                        written,
                        "date AAAA-MM-JJ ou JJ/MM/AAAA attendue",
                        "a date YYYY-MM-DD or DD/MM/YYYY expected");
            }
        }
    }

    /** An address of the web. */
    record Link() implements Form {

        private static final int MOST = 500;

        @Override
        public Cell read(String written, Terms terms) {
            return written.length() <= MOST && isWeb(written)
                    ? Cell.of(written)
                    : Cell.wrong(
                            "link",
                            written,
                            "adresse commençant par https:// attendue",
                            "an address beginning with https:// expected");
        }

        private static boolean isWeb(String written) {
            try {
                URI address = new URI(written);
                return "https".equals(address.getScheme()) && address.getHost() != null;
            } catch (URISyntaxException noAddress) {
                return false;
            }
        }
    }
}
