package boussole.directory.tables;

import boussole.directory.tables.Grid.Row;
import boussole.source.FaultyFiles;
import boussole.source.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Tables as workbooks of Office Open XML: the first sheet counts. */
final class Xlsx {

    private static final int CHUNK = 8 * 1024;

    private Xlsx() {}

    /** @throws FaultyFiles where it is no workbook, or unpacks to more than a catalogue can be */
    static Grid read(String file, byte[] bytes) {
        checkUnpacked(file, bytes);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            return new Grid(file, rows(file, workbook));
        } catch (FaultyFiles told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw noWorkbook(file);
        }
    }

    private static List<Row> rows(String file, ReadableWorkbook workbook) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> all =
                workbook.getFirstSheet().openStream()) {
            all.forEach(each -> {
                Row row = new Row(each.getRowNum(), cells(file, each));
                if (!row.isBlank()) {
                    rows.add(row);
                    Limits.check(file, rows.size(), row);
                }
            });
        }
        return rows;
    }

    private static List<String> cells(String file, org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && cell.getColumnIndex() < Limits.MOST_COLUMNS) {
                while (cells.size() <= cell.getColumnIndex()) {
                    cells.add("");
                }
                cells.set(cell.getColumnIndex(), text(file, cell));
            }
        }
        return cells;
    }

    private static String text(String file, Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
            case BOOLEAN -> cell.asBoolean() ? "true" : "false";
            case EMPTY -> "";
            case FORMULA, ERROR ->
                throw new FaultyFiles(List.of(new Place(file, cell.getAddress().getRow() + 1, cell.getColumnIndex() + 1)
                        .fault(
                                "valeur attendue, {0} trouvée : coller les valeurs sans les formules",
                                "a value expected, {1} found: paste values without formulas",
                                cell.getType() == CellType.ERROR ? "erreur" : "formule",
                                cell.getType() == CellType.ERROR ? "an error" : "a formula")));
        };
    }

    /** A number that is shown with days and years is a date. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|aa).*");
    }

    private static String plain(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? number.toString()
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static byte[] write(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Boussole", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("catalogue");
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        sheet.value(row, column, cells.get(column));
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Unpacks it once and keeps nothing: a small file can hold gigabytes of noughts. */
    private static void checkUnpacked(String file, byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            long unpacked = 0;
            for (ZipArchiveEntry part : parts) {
                unpacked += length(zip, part, Limits.LARGEST_UNPACKED - unpacked);
            }
            if (unpacked > Limits.LARGEST_UNPACKED || parts.size() > Limits.MOST_PARTS) {
                throw Limits.fault(
                        file,
                        "classeur de taille raisonnable attendu : celui-ci se déplie au-delà de {0} Mio",
                        "a workbook of reasonable size expected: this one unpacks to more than {0} MiB",
                        Limits.LARGEST_UNPACKED / (1024 * 1024));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw noWorkbook(file);
        }
    }

    /** How many bytes a part unpacks to; of one that is longer than {@code most}, something above it. */
    private static long length(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        try (InputStream unpacking = zip.getInputStream(part)) {
            for (int read = unpacking.read(chunk); read >= 0 && length <= most; read = unpacking.read(chunk)) {
                length += read;
            }
        }
        return length;
    }

    private static FaultyFiles noWorkbook(String file) {
        return Limits.fault(
                file,
                "classeur XLSX attendu : ce fichier n’en est pas un, ou il est abîmé",
                "an XLSX workbook expected: this file is none, or it is damaged");
    }
}
