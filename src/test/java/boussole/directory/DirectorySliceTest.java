package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.Kind;
import boussole.matching.Offer;
import boussole.web.RunningService;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class DirectorySliceTest {

    private static final String HUB = "hauts-de-france";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private Directory directory;

    @Test
    void an_empty_store_begins_with_the_demonstration() {
        List<Offer> offers = directory.offers(HUB, DAY).block();

        assertThat(offers).filteredOn(offer -> offer.kind() == Kind.CLUB).hasSize(14);
        assertThat(offers).filteredOn(offer -> offer.kind() == Kind.EXPERT).hasSize(59);
        assertThat(offers).extracting(Offer::id).doesNotHaveDuplicates().contains("expert.camille-verhaeghe");
    }

    @Test
    void what_has_expired_is_no_offer_but_still_found() {
        assertThat(directory.offers(HUB, DAY).block()).extracting(Offer::id).doesNotContain("expert.victor-ansart");
        assertThat(directory.ofOffer(HUB, "expert.victor-ansart").blockOptional())
                .isPresent();
    }

    @Test
    void another_territory_begins_empty() {
        assertThat(directory.offers("bretagne", DAY).block()).isEmpty();
    }

    @Test
    void an_id_that_is_none_finds_nothing() {
        assertThat(directory.ofOffer(HUB, "nobody").blockOptional()).isEmpty();
        assertThat(directory.ofOffer(HUB, "expert.nobody").blockOptional()).isEmpty();
    }
}
