package boussole.report.document;

import boussole.kernel.Language;
import boussole.report.document.typesetting.Fonts;
import boussole.report.document.typesetting.LineBreaking;
import boussole.report.document.typesetting.Typesetting;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints reports as PDF: tagged for assistive technology (PDF/UA-1) and for keeping (PDF/A-2a), with nothing in it that
 * is not embedded. It takes processor time: for a thread that may work, never for an event loop.
 */
public final class Printing {

    private static final String PRODUCER = "Boussole";
    private static final String UNKNOWN_LETTER = "[?]";

    private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);
    private final Markup markup;
    private final Fonts fonts = new Fonts();

    public Printing() {
        XRLog.setLoggingEnabled(false);
        for (Language language : Language.values()) {
            phrases.put(language, new Phrases(language));
        }
        markup = new Markup(phrases);
    }

    /** The document; the same bytes for the same report. A summary that can be has two pages, whatever its texts. */
    public byte[] pdf(Report report) {
        List<Room> rooms = switch (report.kind()) {
            case SUMMARY -> Room.TWO_PAGES;
            case FULL -> List.of(Room.ALL);
        };
        for (Room room : rooms.subList(0, rooms.size() - 1)) {
            try (PdfBoxRenderer laid = laidOut(report, room)) {
                if (laid.getRootBox().getLayer().getPages().size() <= 2) {
                    return written(laid, report);
                }
            }
        }
        try (PdfBoxRenderer laid = laidOut(report, rooms.getLast())) {
            return written(laid, report);
        }
    }

    private PdfBoxRenderer laidOut(Report report, Room room) {
        Phrases said = phrases.getOrDefault(report.language(), new Phrases(report.language()));
        String page = markup.of(report, Composing.sheet(report, room, said));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.addTo(builder);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(Colours.SRGB);
        builder.withProducer(PRODUCER);
        builder.useReplacementText(UNKNOWN_LETTER);
        builder.useUnicodeLineBreaker(new LineBreaking());
        builder.useExternalResourceAccessControl((address, type) -> false, null);
        builder.withW3cDocument(new Typesetting(report.language()).read(page), null);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.layout();
        return renderer;
    }

    private static byte[] written(PdfBoxRenderer laid, Report report) {
        try (PDDocument document = laid.createPDFKeepOpen()) {
            Dating.on(document, report.on());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Asked for when first needed: it starts the runtime's graphics. */
    private static final class Colours {

        private static final byte[] SRGB =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }
}
