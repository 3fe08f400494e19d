package boussole.report.document.typesetting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** The house's typeface, to be embedded: read once. */
public final class Fonts {

    public static final String FAMILY = "House";

    private static final Set<FSFontUseCase> USES = Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private record Cut(byte[] file, int weight, FontStyle style) {}

    private final List<Cut> cuts = List.of(
            new Cut(file("/fonts/AtkinsonHyperlegibleNext-Regular.ttf"), 400, FontStyle.NORMAL),
            new Cut(file("/fonts/AtkinsonHyperlegibleNext-Bold.ttf"), 700, FontStyle.NORMAL));

    public void addTo(PdfRendererBuilder builder) {
        for (Cut cut : cuts) {
            builder.useFont(() -> new ByteArrayInputStream(cut.file), FAMILY, cut.weight, cut.style, true, USES);
        }
    }

    private static byte[] file(String name) {
        try (InputStream file = Fonts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program carries no " + name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
