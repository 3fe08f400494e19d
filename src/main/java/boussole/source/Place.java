package boussole.source;

/** Where something stands in a file; line and column count from 1, and are 0 for the file as a whole. */
public record Place(String file, int line, int column) {

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** A fault here. The sentences may hold {@code {0}}, {@code {1}} ... for the things to name. */
    public Fault fault(String fr, String en, Object... things) {
        return new Fault(file, line, column, Wording.of(fr, en, things));
    }
}
