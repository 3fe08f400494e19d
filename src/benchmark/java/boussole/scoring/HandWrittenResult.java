package boussole.scoring;

import java.util.List;

/**
 * What hand-written code says of a run.
 *
 * @param dimensions in order; the score is above / below, not reduced
 * @param trace every point, with its weight and its ground
 */
record HandWrittenResult(
        boolean sufficient,
        long above,
        long below,
        int byScore,
        int uncapped,
        int level,
        List<Dimension> dimensions,
        List<Held> heldBack,
        List<String> advice,
        List<String> pointers,
        int asked,
        int answered,
        int shown,
        List<Point> trace) {

    record Dimension(String id, boolean counts, boolean told, long above, long below) {

        boolean atLeast(int bound) {
            return counts && told && above >= bound * below;
        }
    }

    record Held(String kind, String id, int to, String fr, String en) {}

    record Point(String question, int points, int of, int weight, HandWrittenRun.Ground ground) {}
}
