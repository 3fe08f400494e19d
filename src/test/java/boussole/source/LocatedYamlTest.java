package boussole.source;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import boussole.kernel.Rational;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** YAML with the place of everything, or a fault with its place. */
class LocatedYamlTest {

    @Nested
    class A_readable_file {

        private final Node root = LocatedYaml.read(
                        new Source("a.yaml", "one: 1\nlist:\n  - {key: 01, say: 'it''s'}\n  - 1/3\n"),
                        new ArrayList<>())
                .orElseThrow();

        @Test
        void knows_the_place_of_keys_and_values() {
            assertThat(root.placeOf("list")).isEqualTo(new Place("a.yaml", 2, 1));
            assertThat(root.get("one").orElseThrow().place()).isEqualTo(new Place("a.yaml", 1, 6));
            assertThat(root.items("list").getFirst().placeOf("say")).isEqualTo(new Place("a.yaml", 3, 15));
        }

        @Test
        void keeps_scalars_as_they_are_written() {
            assertThat(root.items("list").getFirst().text("key")).contains("01");
            assertThat(root.items("list").getFirst().text("say")).contains("it's");
        }

        @Test
        void reads_numbers_exactly() {
            assertThat(root.items("list").getLast().number()).contains(Rational.of(1, 3));
            assertThat(root.number("one")).contains(Rational.ONE);
        }
    }

    @Nested
    class A_file_is_refused {

        @Test
        void where_it_is_empty() {
            assertThat(faults("# nothing\n")).containsExactly("a.yaml: the file is empty | le fichier est vide");
        }

        @Test
        void where_a_key_is_given_twice() {
            assertThat(faults("a: 1\nb:\n  c: 1\n  c: 2\n"))
                    .containsExactly("a.yaml:4:3: \"c\" is already given in line 3 | « c » figure déjà ligne 3");
        }

        @Test
        void where_it_has_a_tab() {
            assertThat(faults("a:\n\tb: 1\n"))
                    .containsExactly(
                            "a.yaml:2:1: tab character: use spaces instead" + " | tabulation : employez des espaces");
        }

        @Test
        void where_it_has_an_anchor_or_an_alias() {
            assertThat(faults("a: &x 1\nb: *x\n"))
                    .containsExactly("a.yaml:1:4: anchors and aliases (& and *) are not allowed: repeat the content"
                            + " | les ancres et les alias (& et *) ne sont pas admis : répétez le contenu");
        }

        @Test
        void where_it_has_a_tag() {
            assertThat(faults("a: !!java.lang.Runtime {}\n"))
                    .containsExactly("a.yaml:1:4: tags (!) are not allowed"
                            + " | les étiquettes de type (!) ne sont pas admises");
        }

        @Test
        void where_it_has_a_merge_key() {
            assertThat(faults("a:\n  <<: {b: 1}\n"))
                    .containsExactly("a.yaml:2:3: a key is a plain word | une clé est un mot simple");
        }

        @Test
        void where_it_has_a_second_document() {
            assertThat(faults("a: 1\n---\nb: 2\n"))
                    .containsExactly("a.yaml:2:1: one document per file only | un seul document par fichier");
        }

        @Test
        void where_a_colon_stands_in_a_plain_text() {
            assertThat(faults("a: b: c\n"))
                    .containsExactly("a.yaml:1:5: unexpected colon: put the text in quotes, or check the indentation"
                            + " | deux-points inattendus : mettez le texte entre guillemets, ou vérifiez le retrait");
        }

        @Test
        void where_a_line_does_not_line_up() {
            assertThat(faults("a:\n  - 1\n - 2\n"))
                    .containsExactly(
                            "a.yaml:3:2: unexpected indentation or dash: this line does not line up with those before"
                                    + " | retrait ou tiret inattendu : cette ligne n’est pas alignée avec celles"
                                    + " d’avant");
        }

        @Test
        void where_a_quotation_mark_is_not_closed() {
            assertThat(faults("a: \"b\n"))
                    .containsExactly(
                            "a.yaml:2:1: a quotation mark is not closed" + " | des guillemets ne sont pas fermés");
        }

        @Test
        void where_a_bracket_is_not_closed() {
            assertThat(faults("a: [1, 2\nb: 3\n"))
                    .containsExactly("a.yaml:2:2: \",\" or \"]\" is missing | il manque « , » ou « ] »");
        }

        @Test
        void where_it_has_a_control_character() {
            assertThat(faults("a: 1\nb: \u0007\n"))
                    .containsExactly("a.yaml:2:4: forbidden character U+0007 | caractère interdit U+0007");
        }

        @Test
        void where_it_is_nested_too_deep() {
            assertThat(faults("[".repeat(10_000)))
                    .containsExactly(
                            "a.yaml:1:42: nested more than 40 levels deep" + " | plus de 40 niveaux d’imbrication");
        }

        @Test
        void where_it_is_too_long() {
            assertThat(faults("a: " + "x".repeat(1_000_000)))
                    .containsExactly("a.yaml: the file is longer than 1000000 characters"
                            + " | le fichier dépasse 1000000 caractères");
        }
    }

    private static List<String> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        LocatedYaml.read(new Source("a.yaml", text), faults);
        return faults.stream()
                .map(fault -> fault.told(Language.EN) + " | "
                        + fault.message().fr().replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }
}
