package boussole.web.paper;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.report.document.Report.Kind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What a document is called once it lies in a folder: plain letters, what it is, whose, of which day. */
final class FileName {

    private static final int LONGEST_COMPANY = 40;

    private FileName() {}

    static String of(Kind kind, Language language, Optional<String> company, LocalDate day) {
        String what = switch (kind) {
            case SUMMARY -> new Text("synthese", "summary").in(language);
            case FULL -> new Text("rapport", "report").in(language);
        };
        String whose = company.map(FileName::plain)
                .filter(name -> !name.isEmpty())
                .map(name -> name + "-")
                .orElse("");
        return "boussole-" + what + "-" + whose + day + ".pdf";
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = letters.substring(0, Math.min(LONGEST_COMPANY, letters.length()));
        return cut.replaceAll("^-|-$", "");
    }
}
