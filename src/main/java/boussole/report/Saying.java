package boussole.report;

import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.kernel.Text;
import java.math.BigDecimal;

/** Figures and short phrases as a language writes them. */
final class Saying {

    private Saying() {}

    /** Two decimals, half up. */
    static BigDecimal score(Rational score) {
        return score.toDecimal(2);
    }

    /** Without needless decimals: 3, 2.5. */
    static BigDecimal plain(Rational number) {
        BigDecimal stripped = number.toDecimal(2).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** For a sentence: 64, 63,98 in French, 63.98 in English. */
    static Text figure(Rational number) {
        String plain = plain(number).toPlainString();
        return new Text(plain.replace('.', ','), plain);
    }

    static Text quoted(Text words) {
        return new Text("«\u202f" + words.fr() + "\u202f»", "“" + words.en() + "”");
    }

    static Text points(Rational points, Rational of) {
        boolean many = points.compareTo(Rational.of(2)) >= 0;
        return new Text(
                figure(points).fr()
                        + (many ? " points sur " : " point sur ")
                        + figure(of).fr(),
                figure(points).en()
                        + (points.equals(Rational.ONE) ? " point of " : " points of ")
                        + figure(of).en());
    }

    static String in(Language language, String fr, String en) {
        return new Text(fr, en).in(language);
    }
}
