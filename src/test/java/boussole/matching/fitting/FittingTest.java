package boussole.matching.fitting;

import static boussole.matching.fitting.WrittenPair.need;
import static boussole.matching.fitting.WrittenPair.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.matching.Criterion;
import boussole.matching.Fit;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.Reason;
import boussole.matching.vocabulary.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Fitting FITTING = PreparedFitting.fitting();

    @Nested
    class AReason {

        @Test
        void tells_the_facts_of_both_sides_in_both_languages() {
            Reason veto = veto("{level: 1}", "{levels: {from: 3, to: 5}}");

            assertThat(veto.facts().fr()).isEqualTo("votre niveau\u00a0: 1\u202f; vise\u00a0: de 3 à 5");
            assertThat(veto.facts().en()).isEqualTo("your level: 1; aims at: from 3 to 5");
            assertThat(veto.rule().fr())
                    .isEqualTo("Une offre demande un niveau que l’entreprise n’a pas encore atteint");
            assertThat(veto.change().fr()).isEqualTo("à partir du niveau 3");
        }

        @Test
        void tells_money_and_days_as_people_write_them() {
            assertThat(veto("{budget: b0}", "{leastBudget: b1}").change().fr())
                    .isEqualTo("avec un budget d’au moins 5\u202f000\u00a0€");
            assertThat(veto("{date: t0}", "{from: 2027-03-01}").change())
                    .satisfies(change -> assertThat(change.fr()).isEqualTo("à partir du 1er mars 2027"))
                    .satisfies(change -> assertThat(change.en()).isEqualTo("from 1 March 2027"));
        }

        @Test
        void tells_the_words_that_matched_as_the_company_wrote_them() {
            Fit.Eligible fit = (Fit.Eligible) FITTING.fit(
                    need("{words: 'Contrôler l’étiquetage des Bouteilles'}"),
                    offer("{words: contrôles d’étiquetages sur bouteille}"),
                    DAY);

            assertThat(fit.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.criterion()).isEqualTo(Criterion.WORDS);
                assertThat(reason.facts().en()).isEqualTo("your words: “Contrôler”, “étiquetage”, “Bouteilles”");
                assertThat(reason.facts().fr()).contains("«\u202fétiquetage\u202f»");
            });
        }

        @Test
        void of_a_conflict_says_that_nothing_would_change_it() {
            Reason veto = veto("{conflicts: [acme]}", "{organisation: acme}");

            assertThat(veto("{sector: retail}", "{conflicts: [retail], organisation: acme}")
                            .facts()
                            .en())
                    .isEqualTo("your sector: retail; offered by: acme");
            assertThat(veto.changeable()).isFalse();
            assertThat(veto.change().fr()).isEqualTo("rien n’y changerait");
        }

        private Reason veto(String need, String offer) {
            Fit.Ineligible fit = (Fit.Ineligible) FITTING.fit(need(need), offer(offer), DAY);
            assertThat(fit.vetoes()).hasSize(1);
            return fit.vetoes().getFirst();
        }
    }

    @Nested
    class ManyPairs {

        private final List<Need> needs = DrawnPair.needs(new Random(4), 60);
        private final List<Offer> offers = DrawnPair.offers(new Random(5), 90);

        @Test
        void come_out_as_each_by_itself() {
            Map<String, Integer> alone = new TreeMap<>();
            for (Need need : needs) {
                for (Offer offer : offers) {
                    if (FITTING.fit(need, offer, DAY) instanceof Fit.Eligible eligible) {
                        alone.put(need.company() + " " + offer.id(), eligible.affinity());
                    }
                }
            }

            assertThat(mass(needs, offers)).hasSizeBetween(200, 4000).isEqualTo(alone);
        }

        @Test
        void come_out_whatever_their_order() {
            List<Need> otherNeeds = new ArrayList<>(needs);
            List<Offer> otherOffers = new ArrayList<>(offers);
            Collections.shuffle(otherNeeds, new Random(6));
            Collections.shuffle(otherOffers, new Random(7));

            assertThat(mass(otherNeeds, otherOffers)).isEqualTo(mass(needs, offers));
        }

        @Test
        void have_points_that_add_up_to_the_affinity() {
            for (Need need : needs) {
                for (Fit fit : FITTING.fits(need, offers, DAY)) {
                    if (fit instanceof Fit.Eligible eligible) {
                        assertThat(eligible.reasons().stream()
                                        .mapToInt(Reason::points)
                                        .sum())
                                .isEqualTo(eligible.affinity())
                                .isBetween(0, 1000);
                        assertThat(eligible.nearly()).hasSizeLessThanOrEqualTo(3);
                    }
                }
            }
        }

        @Test
        void can_be_given_up_half_way() {
            assertThatThrownBy(() -> FITTING.affinities(needs, offers, DAY, done -> {
                        if (done == 10) {
                            throw new IllegalStateException("enough");
                        }
                    }))
                    .hasMessage("enough");
        }

        private Map<String, Integer> mass(List<Need> some, List<Offer> others) {
            Affinities affinities = FITTING.affinities(some, others, DAY, done -> {});
            Map<String, Integer> pairs = new TreeMap<>();
            for (int need = 0; need < affinities.needs(); need++) {
                for (int which = 0; which < affinities.eligible(need); which++) {
                    pairs.put(
                            some.get(need).company() + " "
                                    + others.get(affinities.offer(need, which)).id(),
                            affinities.affinity(need, which));
                }
            }
            assertThat(affinities.pairs()).isEqualTo(pairs.size());
            return pairs;
        }
    }

    @Test
    void a_company_that_has_said_nothing_is_kept_only_from_what_takes_nobody() {
        Set<Criterion> ofTheOffer = EnumSet.of(Criterion.CAPACITY, Criterion.EXPIRY, Criterion.DATE);

        for (Fit fit : FITTING.fits(need("{}"), DrawnPair.offers(new Random(8), 300), DAY)) {
            if (fit instanceof Fit.Ineligible ineligible) {
                assertThat(ineligible.vetoes()).extracting(Reason::criterion).isSubsetOf(ofTheOffer);
            }
        }
    }

    @Test
    void many_ask_at_the_same_time() {
        Assortment assortment = FITTING.assortment(DrawnPair.offers(new Random(9), 120), DAY);
        List<Need> needs = DrawnPair.needs(new Random(10), 40);
        List<List<Fit>> one = needs.stream().map(assortment::fits).toList();

        assertThat(needs.parallelStream().map(assortment::fits).toList()).isEqualTo(one);
    }

    @Test
    void another_weight_changes_the_affinity_and_nothing_else() {
        Fitting heavier = new Fitting(
                FittingTables.read(PreparedFitting.tables("affinity", "{sector: 40,", "{sector: 140,"), Labels.NONE),
                PreparedFitting.rulebook(),
                "sha256:other");
        Need need = need("{sector: retail}");
        Offer offer = offer("{kind: club, sectors: [retail]}");

        assertThat(((Fit.Eligible) FITTING.fit(need, offer, DAY)).affinity()).isEqualTo(400);
        assertThat(((Fit.Eligible) heavier.fit(need, offer, DAY)).affinity()).isEqualTo(700);
    }
}
