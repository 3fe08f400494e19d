package boussole.directory.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.directory.PreparedKnown;
import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import boussole.kernel.Language;
import boussole.matching.Kind;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private static final String GOOD = "identifiant;nom_fr;capacite;departements;valable_jusqu_au\na;Club;1;59;\n";

    @Nested
    class A_spreadsheets_habits {

        @Test
        void a_mark_at_the_beginning_semicolons_commas_and_any_line_ends_are_read_alike() {
            List<Entry> expected = read(GOOD);

            assertThat(read("\ufeff" + GOOD)).isEqualTo(expected);
            assertThat(read(GOOD.replace(';', ','))).isEqualTo(expected);
            assertThat(read(GOOD.replace("\n", "\r\n"))).isEqualTo(expected);
            assertThat(read(GOOD + ";;;;\n\n")).isEqualTo(expected);
            assertThat(read(GOOD.replace(";nom_fr", ";\"nom_fr\""))).isEqualTo(expected);
        }

        @Test
        void headings_are_french_english_mixed_accented_or_capital() {
            assertThat(read("ID;Nom FR;Capacité;Départements;Valid until\na;Club;1;59;\n"))
                    .isEqualTo(read(GOOD));
        }

        @Test
        void a_nought_that_was_taken_off_is_put_back() {
            assertThat(only(GOOD.replace(";59;", ";2;")).words(Column.DEPARTEMENTS))
                    .containsExactly("02");
        }

        @Test
        void words_are_parted_in_any_way_and_come_in_one_order() {
            for (String written : List.of("62, 02,59", "59|62|2", "\"02;59;62\"", "59 02\u00a062 59")) {
                assertThat(only(GOOD.replace(";59;", ";" + written + ";")).words(Column.DEPARTEMENTS))
                        .containsExactly("02", "59", "62");
            }
        }

        @Test
        void days_are_written_both_ways() {
            assertThat(value(GOOD.replace("59;", "59;31/03/2027"), Column.VALID_UNTIL))
                    .isEqualTo("2027-03-31");
            assertThat(value(GOOD.replace("59;", "59;2027-03-31"), Column.VALID_UNTIL))
                    .isEqualTo("2027-03-31");
            assertFault(GOOD.replace("59;", "59;31/02/2027"), 2, 5, "31/02/2027");
            assertFault(GOOD.replace("59;", "59;03/31/2027"), 2, 5, "03/31/2027");
        }

        @Test
        void numbers_may_have_spaces_and_noughts_behind_the_comma() {
            assertThat(value(GOOD.replace(";1;", ";1 200;"), Column.CAPACITY)).isEqualTo("1200");
            assertThat(value(GOOD.replace(";1;", ";1\u202f200,00;"), Column.CAPACITY))
                    .isEqualTo("1200");
            assertFault(GOOD.replace(";1;", ";1,5;"), 2, 3, "1,5");
            assertFault(GOOD.replace(";1;", ";-1;"), 2, 3, "-1");
            assertFault(GOOD.replace(";1;", ";99999999999;"), 2, 3, "99999999999");
        }

        @Test
        void a_cell_of_several_lines_does_not_shift_the_count() {
            String csv = "identifiant;nom_fr;capacite;description_fr\na;Club;1;\"un\ndeux\"\nb;Club;x;\n";

            assertFault(csv, 4, 3, "x");
        }
    }

    @Nested
    class A_faulty_file {

        @Test
        void has_every_fault_told_at_once_in_both_languages() {
            FaultyFiles faulty = refused("identifiant;nom_fr;capacite;secteur\na;;1;\na;Club;n;\nÉ;Club;2;;trop\n");

            assertThat(faulty.faults())
                    .extracting(fault -> fault.line() + ":" + fault.column())
                    .containsExactly("1:4", "2:2", "3:1", "3:3", "4:1", "4:5");
            String french = told(faulty, Language.FR);
            assertThat(french).contains("colonne «\u202fsecteur\u202f» inconnue\u202f; peut-être\u00a0: secteurs");
            assertThat(french).contains("«\u202fa\u202f» est déjà l’identifiant de la ligne 2");
            String english = told(faulty, Language.EN);
            assertThat(english).contains("unknown column “secteur”; perhaps: secteurs");
            assertThat(english)
                    .contains("clubs.csv:3:3: “capacity”: a whole number from 0 to 10000000 expected, “n” found");
            assertThat(english).contains("5 columns expected".replace('5', '4'));
        }

        @Test
        void lacks_a_column_or_has_one_twice() {
            assertFault("identifiant;nom_fr\na;b\n", 1, 1, "capacite");
            assertFault("identifiant;nom_fr;capacite;id\na;b;1;a\n", 1, 4, "id");
        }

        @Test
        void is_not_text_or_not_a_table() {
            byte[] latin = "identifiant;nom_fr;capacite\né;b;1\n".getBytes(Charset.forName("windows-1252"));
            FaultyFiles notText =
                    catchThrowableOfType(FaultyFiles.class, () -> TableFormat.CSV.read("clubs.csv", latin));

            assertThat(told(notText, Language.FR)).contains("UTF-8");
            assertFault("", 0, 0, "vide");
            assertFault(GOOD + "b;\"Club;1;59;\n", 3, 1, "guillemet");
        }

        @Test
        void is_too_large_in_every_direction() {
            assertFault("a".repeat(Limits.LARGEST_FILE + 1), 0, 0, "4");
            assertFault("identifiant\n" + "a\n".repeat(Limits.MOST_ROWS + 1), 0, 0, "10000");
            assertFault(";a".repeat(150) + "\n", 1, 101, "100");
            assertFault(GOOD + "b;" + "x".repeat(9_000) + ";1\n", 3, 2, "8000");
            assertFault(GOOD + "b;" + "x".repeat(300) + ";1\n", 3, 2, "200");
        }

        @Test
        void calls_one_organisation_by_two_names() {
            String csv = "id;name_fr;capacity;organisation;organisation_name\n"
                    + "a;A;1;maison;Maison\nb;B;1;maison;Maisons\n";
            FaultyFiles faulty = catchThrowableOfType(FaultyFiles.class, () -> read(Kind.EXPERT, csv));

            assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(3);
                assertThat(fault.column()).isEqualTo(5);
            });
        }

        @Test
        void says_what_cannot_be_together() {
            String training = "id;name_fr;provider;level_from;level_to;dimensions;hours;price_from;price_to;"
                    + "valid_until;last_checked;source;departements\n"
                    + "t;T;P;3;2;A;7;900;100;2027-01-01;2026-01-01;S;\n";
            FaultyFiles faulty = catchThrowableOfType(FaultyFiles.class, () -> read(Kind.TRAINING, training));

            assertThat(told(faulty, Language.FR))
                    .contains("niveau_a")
                    .contains("prix_a")
                    .contains("à distance");
        }
    }

    private static String told(FaultyFiles faulty, Language language) {
        return faulty.faults().stream().map(fault -> fault.told(language)).collect(Collectors.joining("\n"));
    }

    private static void assertFault(String csv, int line, int column, String word) {
        List<Fault> faults = refused(csv).faults();

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.message().fr()).contains(word);
        });
    }

    private static FaultyFiles refused(String csv) {
        FaultyFiles faulty = catchThrowableOfType(FaultyFiles.class, () -> read(csv));
        assertThat(faulty).isNotNull();
        return faulty;
    }

    private static String value(String csv, Column column) {
        return only(csv).value(column).orElse("");
    }

    private static Entry only(String csv) {
        return read(csv).getFirst();
    }

    private static List<Entry> read(String csv) {
        return read(Kind.CLUB, csv);
    }

    private static List<Entry> read(Kind kind, String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return TableReader.read(kind, TableFormat.CSV.read(kind.plural() + ".csv", bytes), PreparedKnown.known());
    }
}
