package boussole.kernel;

/** A text in both languages. */
public record Text(String fr, String en) {

    public static final Text NONE = new Text("", "");

    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }

    public boolean isBlank() {
        return fr.isBlank() && en.isBlank();
    }

    /** The same text in both languages: a code, a name, a quotation. */
    public static Text same(String text) {
        return new Text(text, text);
    }
}
