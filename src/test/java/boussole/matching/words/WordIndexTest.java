package boussole.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordIndexTest {

    private static List<String> shared(String text, String profile) {
        return WordIndex.of(List.of(profile), List.of("IA", "projet", "project"))
                .shared(text)
                .with(0);
    }

    @Nested
    class Words {

        @ParameterizedTest(name = "{0} | {1}")
        @CsvSource(delimiter = '|', textBlock = """
                contrôle de l'image        | analyse d’images            | image
                Les FACTURES fournisseurs  | lecture de facture          | FACTURES
                prevision de la demande    | prévisions des ventes       | prevision
                étiquetage des bouteilles  | l'étiquetage d'une bouteille| étiquetage bouteilles
                anomalies sur les machines | détection d'anomalie machine| anomalies machines
                œuvres et cœurs            | oeuvre de coeur             | œuvres cœurs
                quality checks on parts    | checking the parts' quality | quality checks parts
                forecasting demand         | demand forecasts            | forecasting demand
                qu’une traduction arrive   | traductions de devis        | traduction
                """)
        void meet_whatever_their_endings_accents_capitals_and_articles(String text, String profile, String expected) {
            assertThat(String.join(" ", shared(text, profile))).isEqualTo(expected);
        }

        @Test
        void that_say_nothing_meet_nothing() {
            assertThat(shared("un projet d’IA pour nous, et the project of", "le projet IA de notre project pour the"))
                    .isEmpty();
        }

        @Test
        void of_other_things_do_not_meet() {
            assertThat(shared("relire les contrats", "contrôle des stocks, tournées de livraison"))
                    .isEmpty();
        }

        @Test
        void count_once_however_often_they_are_written() {
            WordIndex index = WordIndex.of(List.of("facture facture", "factures et devis", "rien"), List.of());

            SharedWords shared = index.shared("Facture, factures et FACTURES : un devis.");

            assertThat(IntStream.range(0, 3).map(shared::count)).containsExactly(1, 2, 0);
            assertThat(shared.with(1)).containsExactly("Facture", "devis");
        }
    }

    @Nested
    class ATextThatIsNoQuery {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "   \n\t ",
                    "AND OR NOT (",
                    "facture~9999 AND [* TO *]",
                    "\"facture",
                    "a:b:c^^^ +- && || ! { } \\",
                    "🙂 \u0000 \uffff \ud800",
                    "’’’ l’ d' '"
                })
        void harms_nothing(String text) {
            assertThat(shared(text, "lecture de facture")).allMatch(word -> text.contains(word));
        }

        @Test
        void may_be_long() {
            String text =
                    String.join(" ", Collections.nCopies(50_000, "bavardage")) + " facture " + "x".repeat(100_000);

            assertThat(shared(text, "lecture de factures")).containsExactly("facture");
        }
    }

    @Nested
    class AnIndex {

        @Test
        void of_nothing_says_nothing() {
            assertThat(WordIndex.of(List.of(), List.of()).shared("facture").with(0))
                    .isEmpty();
            assertThat(shared("facture", "")).isEmpty();
        }

        @Test
        void keeps_each_profile_in_its_place() {
            List<String> profiles = IntStream.range(0, 3000)
                    .mapToObj(place -> "métier" + place + " commun")
                    .toList();

            SharedWords shared = WordIndex.of(profiles, List.of()).shared("métier2718 et métier12");

            assertThat(IntStream.range(0, 3000).filter(place -> shared.count(place) > 0))
                    .containsExactly(12, 2718);
        }
    }
}
