package boussole.report.document;

import java.util.List;
import java.util.Optional;

/**
 * What the templates show: every figure is written out, every list is as long as there is room. A list or a text that is
 * absent has its section left out.
 */
record Sheet(
        String language,
        String style,
        boolean scoresFirst,
        String subject,
        String company,
        String day,
        String mode,
        Verdict verdict,
        Listed<Held> held,
        Optional<Way> way,
        Optional<String> radar,
        Scores scores,
        List<Dimension> dimensions,
        Optional<List<Point>> strengths,
        Optional<List<Point>> gaps,
        Optional<Listed<Stage>> roadmap,
        Listed<Law> law,
        Trust trust,
        List<Part> parts,
        Origin origin) {

    /** @param summary the result in a sentence, with its reason */
    record Verdict(
            boolean scored,
            Optional<String> level,
            String levels,
            Optional<String> name,
            String summary,
            Optional<String> description,
            Optional<String> limit,
            List<Step> steps) {}

    /**
     * @param state {@code past}, {@code here} or {@code ahead}
     * @param width how wide it is on paper, as a style
     */
    record Step(String number, String name, String state, boolean here, String width) {}

    /** @param more how many there are besides; empty where these are all */
    record Listed<T>(boolean any, List<T> items, Optional<Integer> more) {

        static <T> Listed<T> of(List<T> all, int room) {
            List<T> shown = all.stream().limit(room).toList();
            return new Listed<>(!all.isEmpty(), shown, more(all.size() - shown.size()));
        }

        static Optional<Integer> more(int left) {
            return left > 0 ? Optional.of(left) : Optional.empty();
        }
    }

    record Held(String reason, String rule) {}

    record Way(String level, String name, Listed<Change> changes) {}

    /** @param proof whether it is to be proven rather than answered otherwise */
    record Change(String title, String to, boolean proof) {}

    /** @param of the highest score, where all dimensions share one */
    record Scores(boolean checked, boolean projected, Optional<String> of, List<Row> rows, Row whole) {}

    record Row(String name, String declared, String checked, String projected) {}

    record Dimension(String name, Optional<String> score, String of, List<Point> strengths, List<Point> gaps) {}

    /** @param points as "3 of 4" */
    record Point(String dimension, String title, String points, String reason) {}

    record Stage(String within, String by, List<Advice> advice) {}

    record Advice(String dimension, String text, String next, String rule) {}

    record Law(String text, String article, String from, String asOf, String status, String rule) {}

    record Trust(String answered, String evidenced, String checked) {}

    /** @param rule how its score comes about; empty where it has none */
    record Part(String anchor, String name, Optional<String> score, Optional<String> rule, List<Asked> questions) {}

    /** @param points empty where it is not scored */
    record Asked(String id, String title, Optional<String> points, String weight, String reason) {}

    record Origin(String questionnaire, String edition, String mode, String hash, String rules, String day) {}
}
