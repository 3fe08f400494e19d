package boussole.directory.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables in CSV: UTF-8 with or without a byte order mark, cells separated by semicolons, commas or tabs. */
final class CsvFile {

    private static final char MARK = '\uFEFF';
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private CsvFile() {}

    /** @throws FaultyTable where it is no such file */
    static Sheet read(byte[] bytes) {
        String text = text(bytes);
        int last = 0;
        List<Sheet.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                last = (int) record.getStartingLineNumber();
                Limits.checkLine(last, record.getFieldCount());
                lines.add(new Sheet.Line(last, record.getFields()));
                Limits.checkCount(last, lines.size());
            }
        } catch (CsvParseException malformed) {
            throw FaultyTable.of(TableFault.ofLine(
                    last + 1,
                    "malformed-csv",
                    "guillemets mal placés : un guillemet ouvert n’est pas refermé, ou du texte le suit",
                    "misplaced quotes: one that was opened is not closed, or text follows it"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Sheet(lines);
    }

    /** With the mark by which spreadsheets know UTF-8, semicolons as in France, and lines as they expect them. */
    static byte[] written(List<List<String>> lines) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            lines.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer read = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(read, text, true);
        text.flip();
        if (result.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            throw FaultyTable.of(TableFault.ofLine(
                    line,
                    "not-utf-8",
                    "texte en UTF-8 attendu (dans le tableur : « CSV UTF-8 »)",
                    "text in UTF-8 expected (in the spreadsheet: “CSV UTF-8”)"));
        }
        String whole = text.toString();
        return whole.indexOf(MARK) == 0 ? whole.substring(1) : whole;
    }

    /** The one that the heading has most of, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += character == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
