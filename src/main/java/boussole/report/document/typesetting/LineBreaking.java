package boussole.report.document.typesetting;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines end after a plain space or a hyphen inside a word; never after an apostrophe, never at a firm space. */
public final class LineBreaking implements FSTextBreaker {

    private static final int NO_MORE = -1;

    private String text = "";
    private int place;

    @Override
    public void setText(String text) {
        this.text = text;
        this.place = 0;
    }

    @Override
    public int next() {
        while (place < text.length()) {
            place++;
            if (breaksBefore(place)) {
                return place;
            }
        }
        return NO_MORE;
    }

    private boolean breaksBefore(int end) {
        char before = text.charAt(end - 1);
        boolean atEnd = end == text.length();
        return !atEnd && text.charAt(end) != ' ' && (before == ' ' || before == '\n' || before == '-' && end > 2)
                || atEnd;
    }
}
