package boussole.assessment.sharing;

import java.time.Instant;
import java.util.Optional;

/**
 * Since when a lead and one colleague each agree that the other sees their answers. Only where both do does either see
 * them; each may take it back at any time.
 */
public record Sharing(Optional<Instant> lead, Optional<Instant> colleague) {

    public static final Sharing NONE = new Sharing(Optional.empty(), Optional.empty());

    /** One of the two. */
    public enum Side {
        LEAD,
        COLLEAGUE
    }

    /** The same, that side agreeing or not; who agreed before keeps the date. */
    public Sharing with(Side side, boolean agrees, Instant now) {
        return switch (side) {
            case LEAD -> new Sharing(dated(lead, agrees, now), colleague);
            case COLLEAGUE -> new Sharing(lead, dated(colleague, agrees, now));
        };
    }

    public boolean mutual() {
        return lead.isPresent() && colleague.isPresent();
    }

    private static Optional<Instant> dated(Optional<Instant> before, boolean agrees, Instant now) {
        return agrees ? before.or(() -> Optional.of(now)) : Optional.empty();
    }
}
