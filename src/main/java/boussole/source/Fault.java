package boussole.source;

import boussole.kernel.Language;
import boussole.kernel.Text;
import java.util.Comparator;

/**
 * Something wrong in a file: where, and what was expected. Lines and columns count from 1; 0 says that the fault
 * has no line (a file that is missing, say).
 */
public record Fault(String file, int line, int column, Text message) {

    public static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(fault -> fault.message().en());

    /** {@code file:line:column: message}, as compilers print it. */
    public String told(Language language) {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + message.in(language);
    }
}
