package boussole.directory.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.directory.PreparedKnown;
import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import boussole.directory.profile.EntryReader;
import boussole.directory.profile.Form;
import boussole.kernel.Language;
import boussole.matching.Kind;
import boussole.source.FaultyFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What is written can be read again without any difference, and no spreadsheet runs it. */
class RoundTripTest {

    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "'",
            "\t",
            "\n",
            ";",
            ",",
            "\"",
            " ",
            "é",
            "œ",
            "’",
            "«\u202f",
            "a",
            "1",
            "\ud83d\ude00",
            "=1+1",
            "|");

    @Test
    void any_entry_comes_back_from_both_formats_in_both_languages() {
        Random dice = new Random(4);
        for (int round = 0; round < 60; round++) {
            for (Kind kind : Kind.values()) {
                List<Entry> entries = entries(kind, dice);
                for (TableFormat format : TableFormat.values()) {
                    for (Language language : Language.values()) {
                        byte[] file = Tables.written(kind, entries, format, language);

                        assertThat(TableReader.read(kind, format.read("f", file), PreparedKnown.known()))
                                .isEqualTo(entries);
                    }
                }
            }
        }
    }

    @Test
    void what_looks_like_a_formula_is_written_as_text() {
        Entry club = entry(
                Kind.CLUB,
                Map.of(
                        Column.ID,
                        "a",
                        Column.NAME_FR,
                        "=cmd|' /C calc'!A0",
                        Column.NAME_EN,
                        "'=1",
                        Column.CAPACITY,
                        "1"));

        String csv = new String(
                Tables.written(Kind.CLUB, List.of(club), TableFormat.CSV, Language.FR), StandardCharsets.UTF_8);

        assertThat(csv).contains(";'=cmd").contains(";''=1");
    }

    @Test
    void a_workbook_of_real_dates_numbers_and_truths_is_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("clubs");
            List<String> headings = List.of("id", "nom_fr", "capacite", "valable_jusqu_au", "fictif", "departements");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.value(2, 0, "a");
            sheet.value(2, 1, "Club");
            sheet.value(2, 2, 12);
            sheet.value(2, 3, LocalDate.of(2027, 3, 31));
            sheet.style(2, 3).format("dd/MM/yyyy").set();
            sheet.value(2, 4, true);
            sheet.value(2, 5, 2);
        }

        Entry read = read(bytes.toByteArray()).getFirst();

        assertThat(read.value(Column.CAPACITY)).contains("12");
        assertThat(read.value(Column.VALID_UNTIL)).contains("2027-03-31");
        assertThat(read.value(Column.FICTITIOUS)).contains("true");
        assertThat(read.words(Column.DEPARTEMENTS)).containsExactly("02");
    }

    @Test
    void a_formula_a_bomb_and_a_damaged_workbook_are_refused() throws IOException {
        ByteArrayOutputStream formula = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(formula, "test", "1.0")) {
            workbook.newWorksheet("clubs").formula(1, 2, "1+1");
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 70; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        byte[] good = Tables.written(Kind.CLUB, List.of(), TableFormat.XLSX, Language.FR);

        assertThat(refused(formula.toByteArray())).contains("f:2:3").contains("formula");
        assertThat(refused(bomb.toByteArray())).contains("64 MiB");
        assertThat(refused(Arrays.copyOf(good, good.length / 2))).contains("XLSX");
        assertThat(refused(new byte[0])).contains("XLSX");
        assertThat(refused("PK".getBytes(StandardCharsets.UTF_8))).contains("XLSX");
    }

    @Test
    void a_workbook_that_reaches_out_or_multiplies_itself_is_refused() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String reaching = "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        for (String prologue : List.of(laughs, reaching)) {
            byte[] file = withSheet("<?xml version=\"1.0\"?>" + prologue
                    + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>");

            assertThat(refused(file)).contains("an XLSX workbook expected");
        }
    }

    private static byte[] withSheet(String xml) throws IOException {
        byte[] good = Tables.written(Kind.CLUB, List.of(), TableFormat.XLSX, Language.FR);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile read = ZipFile.builder().setByteArray(good).get();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(read.getEntries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(
                        part.getName().endsWith("sheet1.xml")
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : read.getInputStream(part).readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static String refused(byte[] file) {
        FaultyFiles faulty = catchThrowableOfType(FaultyFiles.class, () -> read(file));
        assertThat(faulty).isNotNull();
        return String.valueOf(faulty.getMessage());
    }

    private static List<Entry> read(byte[] file) {
        return TableReader.read(Kind.CLUB, TableFormat.XLSX.read("f", file), PreparedKnown.known());
    }

    private static List<Entry> entries(Kind kind, Random dice) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            entries.add(drawn(kind, "p" + i, dice));
        }
        return entries;
    }

    private static Entry drawn(Kind kind, String id, Random dice) {
        Map<Column, String> written = new EnumMap<>(Column.class);
        for (Column column : Column.of(kind)) {
            if (column.requiredOf(kind) || dice.nextBoolean()) {
                written.put(column, value(column, dice));
            }
        }
        written.put(Column.ID, id);
        written.computeIfPresent(Column.ORGANISATION, (column, any) -> id);
        written.put(Column.REMOTE, "oui");
        return entry(kind, written);
    }

    private static String value(Column column, Random dice) {
        return switch (column) {
            case LEVEL_FROM, PRICE_FROM, TAKEN, MINIMUM -> "1";
            case BEGINS_FROM -> "2027-01-01";
            case LEVEL_TO, PRICE_TO, CAPACITY -> "2";
            case SECTORS -> "retail logistics";
            case SIZES -> "NN 01 42+";
            case GOALS -> "time";
            case USES -> "rag vis";
            case HELPS -> "club";
            case DIMENSIONS -> "S A";
            case QUESTIONS -> "S1";
            case DATA -> "files";
            case SENSITIVE -> "pii";
            case BUDGET_FROM -> "b0";
            case BUDGET_TO -> "b3";
            case LANGUAGES -> "fr en";
            case DEPARTEMENTS -> "02 2A";
            case CONFLICTS -> "732829320 finance";
            case CERTIFICATION -> "RS9901";
            default ->
                switch (column.form()) {
                    case YES_NO -> "oui";
                    case WHOLE -> Integer.toString(dice.nextInt(1_000));
                    case DATE -> "2027-0" + (1 + dice.nextInt(9)) + "-11";
                    default -> text(dice).replaceAll(column.form() == Form.TEXT ? "$^" : "[\n\t]", "");
                };
        };
    }

    private static String text(Random dice) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + dice.nextInt(6); i++) {
            text.append(PIECES.get(dice.nextInt(PIECES.size())));
        }
        return text.append('z').toString();
    }

    private static Entry entry(Kind kind, Map<Column, String> written) {
        EntryReader.Read read = EntryReader.read(kind, written, PreparedKnown.known());
        assertThat(read.flaws()).isEmpty();
        return read.entry();
    }
}
