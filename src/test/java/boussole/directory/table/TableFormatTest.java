package boussole.directory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.directory.profile.Row;
import boussole.directory.profile.ShippedTerms;
import boussole.kernel.Language;
import boussole.matching.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TableFormatTest {

    private static final String HEADING =
            "identifiant;nom;nom_en;resume;resume_en;secteurs;niveau_min;niveau_max;verifie_le\n";
    private static final String CLUB = "club-a;Club A;Club A;Un club;A club;textile|retail;1;3;25/11/2026\n";

    @Nested
    class A_table_in_csv {

        @Test
        void is_read_with_french_headings_and_dates() {
            Row row = read(HEADING + CLUB).getFirst();

            assertThat(row.id()).isEqualTo("club-a");
            assertThat(row.words("sectors")).containsExactly("retail", "textile");
            assertThat(row.said("lastChecked")).isEqualTo("2026-11-25");
        }

        @Test
        void may_begin_with_a_byte_order_mark_and_use_commas_and_english_headings() {
            String english =
                    "\uFEFF\"ID\",Name FR,name-en,Summary_FR,summaryEn,remote\r\na,A,A,\"Un, deux\",One,yes\r\n";

            Row row = read(english).getFirst();

            assertThat(row.said("summaryFr")).isEqualTo("Un, deux");
            assertThat(row.isYes("remote")).isTrue();
        }

        @Test
        void gives_back_the_nought_that_a_spreadsheet_took() {
            Row row = read(HEADING.replace("secteurs", "departements") + CLUB.replace("textile|retail", "2|59"))
                    .getFirst();

            assertThat(row.words("departements")).containsExactly("02", "59");
        }

        @Test
        void skips_lines_that_say_nothing() {
            assertThat(read(HEADING + "\n;;;;;;;;\n" + CLUB)).hasSize(1);
        }

        @Test
        void that_was_written_reads_the_same_again_in_both_languages() {
            Row row = read(HEADING
                            + CLUB.replace("Un club", "\"=1+1; 'quoted'\nnext\"")
                                    .replace("A club", "'-x"))
                    .getFirst();

            for (Language language : Language.values()) {
                byte[] written = TableFormat.CSV.written(Kind.CLUB, List.of(row), language);

                assertThat(TableFormat.CSV.read(Kind.CLUB, written, ShippedTerms.TERMS))
                        .containsExactly(row);
            }
        }

        @Test
        void never_gives_a_spreadsheet_a_formula() {
            Row row = read(HEADING + CLUB.replace("Un club", "=HYPERLINK(1)").replace("A club", "@SUM"))
                    .getFirst();

            String written =
                    new String(TableFormat.CSV.written(Kind.CLUB, List.of(row), Language.FR), StandardCharsets.UTF_8);

            assertThat(row.said("summaryFr")).isEqualTo("=HYPERLINK(1)");
            assertThat(written).contains(";'=HYPERLINK(1);'@SUM;").startsWith("\uFEFFidentifiant;");
        }
    }

    @Nested
    class What_is_wrong {

        @Test
        void is_told_all_at_once_by_line_and_column() {
            String lines = CLUB.replace("textile", "textil").replace(";1;3;", ";4;3;")
                    + CLUB.replace("25/11/2026", "31/02/2026")
                    + "club-b;;Club B;Un club;A club;;0;x;\n";

            assertThat(faults(HEADING + lines))
                    .extracting(
                            fault -> fault.line() + ":" + fault.column() + " " + fault.heading() + " " + fault.code())
                    .containsExactly(
                            "2:6 secteurs unknown-word",
                            "2:7 niveau_min order",
                            "3:1 identifiant duplicate-id",
                            "3:9 verifie_le date",
                            "4:2 nom missing",
                            "4:7 niveau_min whole-number",
                            "4:8 niveau_max whole-number");
        }

        @Test
        void says_what_was_expected_and_found_in_both_languages() {
            TableFault fault =
                    faults(HEADING + CLUB.replace("textile", "textil")).getFirst();

            assertThat(fault.told().fr())
                    .startsWith("colonne «\u202fsecteurs\u202f»\u00a0: «\u202ftextil\u202f» est inconnu")
                    .contains("textile");
            assertThat(fault.told().en()).startsWith("column “secteurs”: “textil” is unknown; perhaps: textile");
            assertThat(fault.in("clubs.csv").told(Language.EN)).startsWith("clubs.csv:2:6: column");
        }

        @Test
        void in_the_headings_is_told_before_any_line() {
            assertThat(faults("identifiant;nom;nom;secteur\nX;;;\n"))
                    .extracting(TableFault::code)
                    .containsExactly("missing-column", "duplicate-column", "unknown-column");
        }

        @Test
        void with_an_open_quote_or_bytes_that_are_no_text_is_told_with_its_line() {
            byte[] latin = (HEADING + CLUB.replace("Un club", "Été")).getBytes(StandardCharsets.ISO_8859_1);

            assertThat(faults(HEADING + "\"club-a;\n"))
                    .extracting(TableFault::code)
                    .containsExactly("malformed-csv");
            assertThat(catchThrowableOfType(
                                    FaultyTable.class, () -> TableFormat.CSV.read(Kind.CLUB, latin, ShippedTerms.TERMS))
                            .faults())
                    .extracting(fault -> fault.line() + " " + fault.code())
                    .containsExactly("2 not-utf-8");
        }

        @Test
        void with_cells_beyond_the_headings_or_nothing_at_all_is_told() {
            assertThat(faults(HEADING + CLUB.replace("\n", ";more\n")))
                    .extracting(fault -> fault.column() + " " + fault.code())
                    .containsExactly("10 no-column");
            assertThat(faults(" \n")).extracting(TableFault::code).containsExactly("empty");
        }

        @Test
        void with_too_much_is_refused() {
            String long_ = "x".repeat(2_001);

            assertThat(faults(HEADING + CLUB.replace("Un club", long_)))
                    .extracting(TableFault::code)
                    .containsExactly("too-long");
            assertThat(faults(HEADING + ";;;;;;;x\n".repeat(10_001)))
                    .extracting(TableFault::code)
                    .containsExactly("too-many-lines");
            assertThat(faults(";".repeat(300))).extracting(TableFault::code).containsExactly("too-many-columns");
            assertThatThrownBy(
                            () -> TableFormat.CSV.read(Kind.CLUB, new byte[Limits.MOST_BYTES + 1], ShippedTerms.TERMS))
                    .isInstanceOf(FaultyTable.class);
        }
    }

    private static List<TableFault> faults(String text) {
        FaultyTable faulty = catchThrowableOfType(FaultyTable.class, () -> read(text));
        return faulty.faults();
    }

    private static List<Row> read(String text) {
        return TableFormat.CSV.read(Kind.CLUB, text.getBytes(StandardCharsets.UTF_8), ShippedTerms.TERMS);
    }
}
