package boussole.directory.profile;

import boussole.matching.Kind;
import boussole.matching.Offer;
import boussole.matching.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something that can help companies, as the directory knows it. Each keeps the row it was read from. */
public sealed interface Profile {

    /** The day on which it is last shown lies before this one. */
    default boolean expiredOn(LocalDate day) {
        return card().dates().validUntil().map(last -> day.isAfter(last)).orElse(false);
    }

    Row row();

    Card card();

    default Kind kind() {
        return row().kind();
    }

    /** Unique among the profiles of its kind in its territory. */
    default String id() {
        return card().id();
    }

    /** Unique in its territory: {@code expert.camille-verhaeghe}. */
    default String offerId() {
        return kind().key() + "." + id();
    }

    /** Whose it is; empty for one that stands alone. */
    default Optional<Organisation> organisation() {
        return Optional.empty();
    }

    /** Companies, by SIREN, and sectors that it must not be put together with. */
    default Set<String> conflicts() {
        return Set.of();
    }

    /** As matching sees it. */
    default Offer offer() {
        Card card = card();
        return new Offer(
                offerId(),
                kind(),
                card.name(),
                organisation().map(Organisation::id),
                card.fictitious(),
                card.audience(),
                card.skills(),
                card.reach(),
                card.dates(),
                card.places(),
                conflicts(),
                String.join(
                        "\n",
                        card.name().fr(),
                        card.summary().fr(),
                        card.name().en(),
                        card.summary().en()));
    }

    /** Companies of a sector that meet. */
    record Club(Row row, Card card) implements Profile {}

    /** Someone who helps companies with their project. */
    record Expert(Row row, Card card, Organisation of, Set<String> conflicts) implements Profile {

        public Expert {
            conflicts = Set.copyOf(conflicts);
        }

        @Override
        public Optional<Organisation> organisation() {
            return Optional.of(of);
        }
    }

    /** A firm, a laboratory, a school with a service of its own. */
    record Partner(Row row, Card card, Organisation of, Set<String> conflicts) implements Profile {

        public Partner {
            conflicts = Set.copyOf(conflicts);
        }

        @Override
        public Optional<Organisation> organisation() {
            return Optional.of(of);
        }
    }

    /**
     * A course or a certification.
     *
     * @param questionnaire whose dimensions and questions it names
     * @param euros a person, before funding
     * @param certification an RNCP or RS code
     */
    record Training(
            Row row,
            Card card,
            String questionnaire,
            List<String> questions,
            String provider,
            int hours,
            Range euros,
            Optional<String> certification)
            implements Profile {

        public Training {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Public money.
     *
     * @param amountFrom and {@code amountTo}: euros
     * @param rate the share of the cost that it pays, in hundredths
     */
    record Scheme(
            Row row,
            Card card,
            String funder,
            Optional<Integer> amountFrom,
            Optional<Integer> amountTo,
            Optional<Integer> rate)
            implements Profile {}
}
