package boussole.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import boussole.kernel.SizeClass;
import boussole.questionnaire.Level;
import boussole.scoring.PreparedScoring;
import boussole.scoring.comparison.PeerComparison.AtLevel;
import boussole.scoring.comparison.PeerComparison.Placed;
import boussole.scoring.comparison.PeerComparison.TooFew;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final List<Level> LEVELS =
            PreparedScoring.aiMaturity().questionnaire().levels();
    private static final Instant FIRST = Instant.parse("2026-11-02T08:00:00Z");

    private static final Traits MILL = traits("textile", SizeClass.SMALL, "59", "62");
    private static final Traits OTHER_PLACE = traits("textile", SizeClass.SMALL, "80");
    private static final Traits OTHER_SIZE = traits("textile", SizeClass.LARGE, "59");
    private static final Traits OTHER_SECTOR = traits("health", SizeClass.SMALL, "59");

    private final List<Peer> runs = new ArrayList<>();
    private final Peer own = run("own", MILL, 3, 47);

    @Nested
    class The_circle {

        @Test
        void is_the_closest_that_holds_ten() {
            add(10, MILL);

            assertThat(placed().circle()).isEqualTo(MILL);
            assertThat(placed().peers()).isEqualTo(10);
        }

        @Test
        void takes_in_whoever_shares_one_place() {
            add(5, traits("textile", SizeClass.SMALL, "62", "80"));
            add(5, traits("textile", SizeClass.SMALL, "59"));

            assertThat(placed().circle()).isEqualTo(MILL);
        }

        @Test
        void gives_up_the_places_first_then_the_size_then_the_sector() {
            add(9, MILL);
            add(1, OTHER_PLACE);
            assertThat(placed().circle()).isEqualTo(new Traits(MILL.sector(), MILL.size(), Set.of()));

            runs.removeLast();
            add(1, OTHER_SIZE);
            assertThat(placed().circle()).isEqualTo(new Traits(MILL.sector(), Optional.empty(), Set.of()));

            runs.removeLast();
            add(1, OTHER_SECTOR);
            assertThat(placed().circle()).isEqualTo(Traits.NONE);
        }

        @Test
        void asks_nothing_that_the_company_left_unsaid() {
            add(10, OTHER_SIZE);
            Peer silent = run("own", new Traits(Optional.of("textile"), Optional.empty(), Set.of()), 3, 47);

            PeerComparison comparison = Peers.of(runs, LEVELS).around(silent);

            assertThat(((Placed) comparison).circle()).isEqualTo(silent.traits());
        }

        @Test
        void is_passed_over_where_the_next_wider_one_would_give_the_difference_away() {
            add(10, MILL);
            add(3, OTHER_PLACE);
            assertThat(placed().circle().departements()).isEmpty();
            assertThat(placed().peers()).isEqualTo(10);

            add(7, OTHER_PLACE);
            assertThat(placed().circle()).isEqualTo(MILL);
        }

        @Test
        void is_nobody_where_there_are_not_ten_at_all() {
            add(9, MILL);

            assertThat(Peers.of(runs, LEVELS).around(own)).isEqualTo(new TooFew(9, 10));
        }
    }

    @Nested
    class A_company {

        @Test
        void is_none_of_its_own_peers() {
            add(9, MILL);
            runs.add(own);

            assertThat(Peers.of(runs, LEVELS).around(own)).isEqualTo(new TooFew(9, 10));
        }

        @Test
        void counts_once_by_its_newest_run() {
            add(9, MILL);
            runs.add(run("twice", MILL, 5, 90));
            runs.add(run("twice", MILL, 1, 5));

            assertThat(placed().peers()).isEqualTo(10);
            assertThat(placed().levels()).extracting(AtLevel::peers).containsExactly(1, 9, 0, 0, 0);
        }

        @Test
        void without_a_score_is_nobodys_peer() {
            add(9, MILL);
            runs.add(new Peer("blank", MILL, OptionalInt.empty(), Optional.empty(), FIRST));

            assertThat(Peers.of(runs, LEVELS).around(own)).isEqualTo(new TooFew(9, 10));
        }

        @Test
        void without_a_score_sees_the_others_and_has_no_place() {
            add(10, MILL);
            Peer blank = new Peer("own", MILL, OptionalInt.empty(), Optional.empty(), FIRST);

            Placed placed = (Placed) Peers.of(runs, LEVELS).around(blank);

            assertThat(placed.band()).isEmpty();
            assertThat(placed.below() + placed.beside() + placed.above()).isZero();
        }
    }

    @Nested
    class The_figures {

        @Test
        void tell_levels_and_score_bands_with_the_own_place() {
            add(8, MILL);
            runs.add(run("high", MILL, 5, 100));
            runs.add(run("beside", MILL, 3, 49));

            Placed placed = placed();

            assertThat(placed.levels()).extracting(AtLevel::peers).containsExactly(0, 8, 1, 0, 1);
            assertThat(placed.bands()).hasSize(10);
            assertThat(placed.bands().get(2).peers()).isEqualTo(8);
            assertThat(placed.bands().getLast().peers()).isEqualTo(1);
            assertThat(placed.band()).hasValue(4);
            assertThat(List.of(placed.below(), placed.beside(), placed.above())).containsExactly(8, 1, 1);
        }

        @Test
        void put_a_score_on_an_edge_into_the_upper_band() {
            add(9, MILL);
            runs.add(run("edge", MILL, 2, 30));

            assertThat(placed().bands().get(3).peers()).isEqualTo(1);
        }

        @Test
        void change_by_five_newcomers_at_once() {
            add(14, MILL);
            assertThat(placed().peers()).isEqualTo(10);

            add(1, MILL);
            assertThat(placed().peers()).isEqualTo(15);
        }
    }

    private Placed placed() {
        return (Placed) Peers.of(runs, LEVELS).around(own);
    }

    private void add(int companies, Traits traits) {
        for (int i = 0; i < companies; i++) {
            runs.add(run("company-" + runs.size(), traits, 2, 25));
        }
    }

    private Peer run(String company, Traits traits, int level, int score) {
        return new Peer(
                company,
                traits,
                OptionalInt.of(level),
                Optional.of(Rational.of(score)),
                FIRST.plusSeconds(runs.size()));
    }

    private static Traits traits(String sector, SizeClass size, String... departements) {
        return new Traits(Optional.of(sector), Optional.of(size), Set.of(departements));
    }
}
