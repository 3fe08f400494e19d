package boussole.report.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Dates a document by what it says and not by the moment it was printed, so that it is always the same. */
final class Dating {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private Dating() {}

    static void on(PDDocument document, LocalDate day) throws IOException {
        Calendar moment = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        document.setDocumentId(day.toEpochDay());
        Optional<PDMetadata> metadata =
                Optional.ofNullable(document.getDocumentCatalog().getMetadata());
        if (metadata.isPresent()) {
            String xmp = new String(metadata.get().toByteArray(), StandardCharsets.UTF_8);
            String dated = CREATED.matcher(xmp).replaceFirst("$1" + day + "T00:00:00Z$2");
            metadata.get().importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
    }
}
