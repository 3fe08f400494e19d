package boussole.report.radar;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An SVG in the making: elements, each on a line, with every word made harmless. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** @param attributes names and values by turns; a number has at most one decimal */
    Svg open(String element, Object... attributes) {
        return tag(element, ">\n", attributes);
    }

    Svg empty(String element, Object... attributes) {
        return tag(element, "/>\n", attributes);
    }

    Svg words(String element, String words, Object... attributes) {
        tag(element, ">", attributes);
        text.append(escaped(words));
        return close(element);
    }

    Svg close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    private Svg tag(String element, String end, Object... attributes) {
        text.append('<').append(element);
        for (int n = 0; n < attributes.length; n += 2) {
            text.append(' ').append(attributes[n]).append("=\"");
            text.append(attributes[n + 1] instanceof Double number ? number(number) : escaped("" + attributes[n + 1]));
            text.append('"');
        }
        text.append(end);
        return this;
    }

    static String number(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
