package boussole.matching.allocation;

import java.util.Optional;

/** What changes for one company: an offer it would gain, one it would lose. */
public record Move(String company, Optional<String> gains, Optional<String> loses) {

    static Move gaining(String company, String offer) {
        return new Move(company, Optional.of(offer), Optional.empty());
    }

    static Move losing(String company, String offer) {
        return new Move(company, Optional.empty(), Optional.of(offer));
    }

    boolean canGain(String other) {
        return company.equals(other) && gains.isEmpty();
    }

    boolean canLose(String other) {
        return company.equals(other) && loses.isEmpty();
    }

    Move andGains(String offer) {
        return new Move(company, Optional.of(offer), loses);
    }

    Move andLoses(String offer) {
        return new Move(company, gains, Optional.of(offer));
    }
}
