package boussole.web.development;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What the template of a question asks of one, in a state worth seeing. Where that template asks for something more, the
 * kit's test fails until it stands here.
 *
 * @param text gives the text of a key, in the reader's language
 * @param errorCode of the reason it was not taken; empty where nothing is wrong
 */
record Specimen(UnaryOperator<String> text, String id, String kind, String words, boolean answered, String errorCode) {

    /** An option. */
    record Choice(String key, String name, boolean chosen, boolean exclusive, boolean earns) {}

    /** A place of a ranking. */
    record Place(int number, String key) {}

    /** An answer beside the facts. */
    record Aside(boolean offered, boolean chosen) {}

    static List<Specimen> all(UnaryOperator<String> text) {
        return List.of(
                new Specimen(text, "open", "choice", "", false, ""),
                new Specimen(text, "answered", "choice", "", true, ""),
                new Specimen(text, "ticks", "ticks", "", true, ""),
                new Specimen(text, "list", "list", "", false, ""),
                new Specimen(text, "ranking", "ranking", "", true, ""),
                new Specimen(text, "company", "company", "123", true, "invalid-company-number"),
                new Specimen(text, "elsewhere", "choice", "", true, "changed-elsewhere"),
                new Specimen(text, "text", "text", "", false, ""));
    }

    public String title() {
        return text.apply("design.question." + id);
    }

    public List<Choice> choices() {
        return IntStream.rangeClosed(0, 3)
                .mapToObj(step -> new Choice(
                        Integer.toString(step),
                        text.apply("design.option." + step),
                        answered && step == 2,
                        step == 0,
                        step > 0))
                .toList();
    }

    public List<Place> places() {
        return List.of(new Place(1, answered ? "2" : ""), new Place(2, ""));
    }

    public Aside unknown() {
        return new Aside(true, false);
    }

    public Aside notApplicable() {
        return new Aside(kind.equals("ticks"), false);
    }

    public String help() {
        return text.apply("design.question.help");
    }

    public String evidence() {
        return commented() ? text.apply("design.evidence") : "";
    }

    public boolean shown() {
        return answered;
    }

    public boolean commented() {
        return kind.equals("choice") || kind.equals("ticks");
    }

    public boolean changedElsewhere() {
        return errorCode.equals("changed-elsewhere");
    }

    public String error() {
        return changedElsewhere() ? text.apply("design.elsewhere") : errorCode;
    }

    public String describedBy() {
        return errorCode.isEmpty() ? id + "-help" : id + "-help " + id + "-error";
    }

    public int longest() {
        return 400;
    }

    public int most() {
        return kind.equals("ticks") ? 3 : 0;
    }

    public String mark() {
        return "";
    }

    public String why() {
        return "";
    }

    public boolean whyNeeded() {
        return false;
    }

    public String comment() {
        return "";
    }
}
