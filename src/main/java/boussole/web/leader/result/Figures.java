package boussole.web.leader.result;

import boussole.kernel.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;

/** Writes figures as a language does: 68,53 in French, 68.53 in English. */
record Figures(Language language) {

    private static final String NONE = "–";
    private static final int DECIMALS = 2;

    /** Without needless decimals; a dash where there is none. */
    public String of(Optional<BigDecimal> figure) {
        return figure.map(this::of).orElse(NONE);
    }

    public String of(BigDecimal figure) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(figure);
    }

    /** A whole number. */
    String of(int number) {
        return of(BigDecimal.valueOf(number));
    }

    /** With its sign, a true minus where it is one: +1,9. */
    public String change(BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> "+" + of(difference);
            case -1 -> "−" + of(difference.negate());
            default -> "0";
        };
    }
}
