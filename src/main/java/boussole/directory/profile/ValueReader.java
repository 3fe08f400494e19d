package boussole.directory.profile;

import boussole.kernel.CompanyNumber;
import boussole.kernel.Text;
import boussole.source.Nearest;
import boussole.source.Wording;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings one written value into the form in which it is kept. */
final class ValueReader {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 4_000;
    private static final int LARGEST = 10_000_000;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;|\u00a0\u202f]+");
    private static final Pattern IN_NUMBERS = Pattern.compile("[\\s\u00a0\u202f]");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern CERTIFICATION = Pattern.compile("(RNCP|RS)[0-9]{1,6}");
    private static final Pattern ONE_DIGIT = Pattern.compile("[1-9]");
    private static final Set<String> YES = Set.of("oui", "yes", "true", "vrai", "1", "o", "y", "x");
    private static final Set<String> NO = Set.of("non", "no", "false", "faux", "0", "n");
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Known known;

    ValueReader(Known known) {
        this.known = known;
    }

    /** What came of it. */
    sealed interface Value {}

    /** The value as it is kept. */
    record Right(String value) implements Value {}

    /** What is wrong. */
    record Wrong(List<Text> messages) implements Value {

        static Wrong of(String fr, String en, Object... things) {
            return new Wrong(List.of(Wording.of(fr, en, things)));
        }
    }

    /** @param written not blank, without space around it */
    Value read(Column column, String written) {
        return switch (column.form()) {
            case ID -> id(written);
            case LINE -> column == Column.CERTIFICATION ? certification(written) : text(written, LONGEST_LINE, false);
            case TEXT -> text(written, LONGEST_TEXT, true);
            case YES_NO -> yesNo(written);
            case WHOLE -> whole(column, written);
            case DATE -> date(written);
            case WORD -> words(column, List.of(written));
            case WORDS -> words(column, List.of(BETWEEN_WORDS.split(written)));
        };
    }

    Integer place(Column column, String word) {
        return known.place(column, word);
    }

    private static Value id(String written) {
        return ID.matcher(written).matches() && written.length() <= LONGEST_ID
                ? new Right(written)
                : Wrong.of(
                        "identifiant attendu (au plus {1} minuscules sans accent, chiffres et traits d’union), « {0} » trouvé",
                        "an identifier expected (at most {1} small letters without accents, digits and hyphens), “{0}” found",
                        shown(written),
                        LONGEST_ID);
    }

    private static Value certification(String written) {
        return CERTIFICATION.matcher(written).matches()
                ? new Right(written)
                : Wrong.of(
                        "code RNCP ou RS attendu, comme RS6776, « {0} » trouvé",
                        "an RNCP or RS code expected, such as RS6776, “{0}” found", shown(written));
    }

    private static Value text(String written, int longest, boolean lines) {
        String text = Normalizer.normalize(written.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        if (text.codePointCount(0, text.length()) > longest) {
            return Wrong.of(
                    "au plus {0} caractères attendus, {1} trouvés",
                    "at most {0} characters expected, {1} found", longest, text.codePointCount(0, text.length()));
        }
        boolean unprintable =
                text.codePoints().anyMatch(point -> !(lines && (point == '\n' || point == '\t')) && !printable(point));
        return unprintable
                ? Wrong.of(
                        lines ? "texte sans caractère de commande attendu" : "texte d’une seule ligne attendu",
                        lines ? "a text without control characters expected" : "a text of a single line expected")
                : new Right(text);
    }

    private static boolean printable(int point) {
        return !Character.isISOControl(point)
                && Character.isDefined(point)
                && Character.getType(point) != Character.SURROGATE
                && point != 0xFFFD
                && (point & 0xFFFE) != 0xFFFE;
    }

    private static Value yesNo(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return new Right("true");
        }
        return NO.contains(word)
                ? new Right("")
                : Wrong.of("oui ou non attendu, « {0} » trouvé", "yes or no expected, “{0}” found", shown(written));
    }

    private Value whole(Column column, String written) {
        boolean level = column == Column.LEVEL_FROM || column == Column.LEVEL_TO;
        int least = level ? 1 : 0;
        int most = level ? known.highestLevel() : LARGEST;
        String digits = IN_NUMBERS.matcher(written).replaceAll("").replaceFirst("[.,]0+$", "");
        int number = WHOLE.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
        return number >= least && number <= most
                ? new Right(Integer.toString(number))
                : Wrong.of(
                        "nombre entier de {1} à {2} attendu, « {0} » trouvé",
                        "a whole number from {1} to {2} expected, “{0}” found", shown(written), least, most);
    }

    private static Value date(String written) {
        return day(written)
                .filter(day -> day.getYear() >= EARLIEST && day.getYear() < LATEST)
                .<Value>map(day -> new Right(day.toString()))
                .orElseGet(() -> Wrong.of(
                        "date attendue, comme 2027-03-31 ou 31/03/2027, de {1} à {2}, « {0} » trouvé",
                        "a date expected, such as 2027-03-31 or 31/03/2027, from {1} to {2}, “{0}” found",
                        shown(written),
                        EARLIEST,
                        LATEST - 1));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(written.contains("/") ? LocalDate.parse(written, FRENCH) : LocalDate.parse(written));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private Value words(Column column, List<String> written) {
        Set<String> right = new LinkedHashSet<>();
        List<Text> wrong = new ArrayList<>();
        for (String word : written) {
            if (!word.isEmpty()) {
                word(column, word).ifPresentOrElse(right::add, () -> wrong.add(unknown(column, word)));
            }
        }
        return wrong.isEmpty() ? new Right(ordered(column, right)) : new Wrong(wrong);
    }

    /** In the order of the list that they are taken from, so that another order is no change. */
    private String ordered(Column column, Set<String> words) {
        List<String> list = List.copyOf(known.words(column).orElse(List.of()));
        return words.stream()
                .sorted(Comparator.<String>comparingInt(list::indexOf).thenComparing(word -> word))
                .collect(Collectors.joining(" "));
    }

    /** Spreadsheets take the nought off 02. */
    private Optional<String> word(Column column, String word) {
        boolean codes = column == Column.DEPARTEMENTS || column == Column.SIZES;
        if (column == Column.CONFLICTS) {
            return known.canonical(Column.SECTORS, word)
                    .or(() -> CompanyNumber.read(word).map(CompanyNumber::siren));
        }
        return known.canonical(column, codes && ONE_DIGIT.matcher(word).matches() ? "0" + word : word);
    }

    private Text unknown(Column column, String word) {
        if (column == Column.CONFLICTS) {
            return Wording.of(
                    "SIREN (9 chiffres) ou secteur attendu, « {0} » trouvé",
                    "a SIREN (9 digits) or a sector expected, “{0}” found", shown(word));
        }
        Collection<String> words = known.words(column).orElse(List.of());
        return Wording.of(
                "« {0} » est inconnu ; peut-être : {1}",
                "“{0}” is unknown; perhaps: {1}", shown(word), Nearest.to(word, words));
    }

    /** Not more of it than fits a sentence, and no control characters. */
    private static String shown(String written) {
        String plain = written.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
