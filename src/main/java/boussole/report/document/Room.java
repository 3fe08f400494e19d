package boussole.report.document;

import java.util.List;

/**
 * How much of each list a document has room for, and how close its lines stand.
 *
 * @param letters how long one text may be
 * @param scoresFirst whether the summary's scores stand on its first page
 * @param radar how wide the radar is, in millimetres
 * @param style the class that the style sheet knows it by
 */
record Room(
        int held, int changes, int advice, int pointers, int letters, boolean scoresFirst, int radar, String style) {

    /** For the full report: everything. */
    static final Room ALL = new Room(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE / 2,
            true,
            88,
            "ample");

    /** For the two pages of the summary, the roomiest first. */
    static final List<Room> TWO_PAGES = List.of(
            new Room(3, 5, 5, 5, 400, true, 88, "ample"),
            new Room(3, 5, 5, 4, 300, true, 84, "close"),
            new Room(3, 6, 5, 3, 400, false, 84, "close"),
            new Room(2, 4, 5, 3, 200, true, 76, "tight"),
            new Room(2, 5, 4, 2, 200, false, 76, "tight"),
            new Room(1, 2, 4, 2, 100, true, 76, "tight"));
}
