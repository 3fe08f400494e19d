package boussole.directory.tables;

import boussole.directory.tables.Grid.Row;
import boussole.kernel.Text;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables as comma-separated values in UTF-8, as a French spreadsheet reads and writes them: with a byte order mark and
 * semicolons; read without either, too.
 */
final class Csv {

    private static final String MARK = "\ufeff";

    private Csv() {}

    /** @throws FaultyFiles where it is no table in UTF-8 */
    static Grid read(String file, byte[] bytes) {
        String text = text(file, bytes);
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Limits.LARGEST_FILE)
                .ofCsvRecord(text)) {
            reader.forEach(record -> add(file, record, rows));
        } catch (CsvParseException broken) {
            throw unreadable(file, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Grid(file, rows);
    }

    private static void add(String file, CsvRecord record, List<Row> rows) {
        Row row = new Row((int) record.getStartingLineNumber(), record.getFields());
        if (!row.isBlank()) {
            rows.add(row);
            Limits.check(file, rows.size(), row);
        }
    }

    static byte[] write(List<List<String>> rows) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw Limits.fault(
                    file,
                    "texte en UTF-8 attendu : dans le tableur, enregistrer sous « CSV UTF-8 »",
                    "text in UTF-8 expected: in the spreadsheet, save as “CSV UTF-8”");
        }
    }

    /** That of the two which the first line holds more often outside of quotation marks. */
    private static char separator(String text) {
        int semicolons = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            switch (text.charAt(i)) {
                case '"' -> quoted = !quoted;
                case ';' -> semicolons += quoted ? 0 : 1;
                case ',' -> commas += quoted ? 0 : 1;
                default -> {
                    // part of a heading
                }
            }
        }
        return commas > semicolons ? ',' : ';';
    }

    private static FaultyFiles unreadable(String file, List<Row> rows) {
        int line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
        return new FaultyFiles(List.of(new Fault(
                file,
                line,
                1,
                new Text(
                        "table CSV attendue : un guillemet ouvert à partir d’ici n’est jamais fermé",
                        "a CSV table expected: a quotation mark opened from here on is never closed"))));
    }
}
