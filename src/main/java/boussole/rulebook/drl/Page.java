package boussole.rulebook.drl;

import boussole.kernel.Text;
import boussole.source.Fault;
import java.util.ArrayList;
import java.util.List;

/** One rule file under examination: its text, and the faults found in it so far. */
final class Page {

    private final String path;
    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    Page(String path, String text) {
        this.path = path;
        this.text = text;
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    List<Fault> faults() {
        return faults;
    }

    void refuse(int line, int column, Text why) {
        faults.add(new Fault(path, line, column, why));
    }

    /** Refuses what stands at a character of the file, counted from 0. */
    void refuseAt(int offset, Text why) {
        int within = Math.clamp(offset, 0, text.length());
        refuse(line(within), within - text.lastIndexOf('\n', within - 1), why);
    }

    int line(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The character where some text stands at or after a place; that place itself where it is not found. */
    int find(String some, int from) {
        int found = text.indexOf(some, Math.max(from, 0));
        return found < 0 ? Math.max(from, 0) : found;
    }
}
