package boussole.report;

import boussole.kernel.Language;
import boussole.kernel.Rational;
import java.math.BigDecimal;

/** Figures and short phrases as one language writes them. */
enum Saying {
    FRENCH(',', "«\u202f", "\u202f»", "\u00a0: "),
    ENGLISH('.', "“", "”", ": ");

    private static final Rational TWO = Rational.of(2);

    private final char point;
    private final String opening;
    private final String closing;
    private final String colon;

    Saying(char point, String opening, String closing, String colon) {
        this.point = point;
        this.opening = opening;
        this.closing = closing;
        this.colon = colon;
    }

    static Saying in(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
    }

    /** Two decimals, half up. */
    static BigDecimal score(Rational score) {
        return score.toDecimal(2);
    }

    /** Without needless decimals: 3, 2.5. */
    static BigDecimal plain(Rational number) {
        if (number.isWhole()) {
            return number.toDecimal(0);
        }
        BigDecimal stripped = number.toDecimal(2).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** One of two wordings. */
    String either(String fr, String en) {
        return this == FRENCH ? fr : en;
    }

    /** For a sentence: 64, 63,98 in French, 63.98 in English. */
    String figure(Rational number) {
        String plain = plain(number).toPlainString();
        return number.isWhole() ? plain : plain.replace('.', point);
    }

    String quoted(String words) {
        return opening + words + closing;
    }

    /** The first, a colon as the language spaces it, the second. */
    String introduced(String first, String second) {
        return first + colon + second;
    }

    String points(Rational points, Rational of) {
        return figure(points) + ofSome(points) + figure(of);
    }

    private String ofSome(Rational points) {
        return switch (this) {
            case FRENCH -> points.compareTo(TWO) >= 0 ? " points sur " : " point sur ";
            case ENGLISH -> points.equals(Rational.ONE) ? " point of " : " points of ";
        };
    }
}
