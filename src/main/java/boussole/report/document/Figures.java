package boussole.report.document;

import boussole.kernel.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Numbers and days as a language writes them. */
final class Figures {

    static final String NONE = "–";

    private final Language language;

    Figures(Language language) {
        this.language = language;
    }

    /** At most two decimals, none that are nought. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** The same; a dash where there is none. */
    String number(Optional<BigDecimal> number) {
        return number.map(this::number).orElse(NONE);
    }

    /** A share, 0 to 1, as a whole percentage. */
    String percent(BigDecimal share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    String day(LocalDate day) {
        return switch (language) {
            case FR ->
                day.format(DateTimeFormatter.ofPattern(
                        day.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy", locale()));
            case EN -> day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale()));
        };
    }

    private Locale locale() {
        return switch (language) {
            case FR -> Locale.FRANCE;
            case EN -> Locale.UK;
        };
    }
}
