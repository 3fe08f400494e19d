package boussole.review.offers;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.allocation.Move;
import boussole.matching.allocation.WhyNot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnnamedTest {

    private static final Optional<String> EXPERT = Optional.of("expert-1");
    private static final Optional<String> CLUB = Optional.of("club-1");

    @Test
    void others_are_told_apart_and_not_named() {
        WhyNot.Price price = new WhyNot.Price(
                154,
                955,
                0,
                List.of(
                        new Move("own", EXPERT, Optional.empty()),
                        new Move("mill", CLUB, EXPERT),
                        new Move("farm", Optional.empty(), CLUB),
                        new Move("mill", Optional.empty(), EXPERT)));

        WhyNot unnamed = Unnamed.but("own", price);

        assertThat(unnamed)
                .isEqualTo(new WhyNot.Price(
                        154,
                        955,
                        0,
                        List.of(
                                new Move("own", EXPERT, Optional.empty()),
                                new Move("other-1", CLUB, EXPERT),
                                new Move("other-2", Optional.empty(), CLUB),
                                new Move("other-1", Optional.empty(), EXPERT))));
    }

    @Test
    void what_names_nobody_stays_as_it_is() {
        assertThat(Unnamed.but("own", new WhyNot.Banned())).isEqualTo(new WhyNot.Banned());
    }
}
