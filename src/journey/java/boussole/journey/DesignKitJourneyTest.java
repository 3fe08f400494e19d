package boussole.journey;

import static org.junit.jupiter.api.Assertions.assertAll;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** The kit is in order itself, whoever looks. */
@Journey
@ActiveProfiles("development")
class DesignKitJourneyTest {

    @Test
    void every_component_is_in_order_whoever_looks(Visitors visitors) {
        assertAll(Manner.all()
                .map(manner -> () -> visitors.come(manner).open("/design").flawless("design")));
    }
}
