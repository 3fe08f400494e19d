package boussole.directory.profile;

import boussole.matching.Kind;
import boussole.matching.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Someone or something that can help companies, as the directory knows it. */
public sealed interface Profile {

    /** What every profile says. */
    Card card();

    Kind kind();

    /** Companies of one sector or subject that meet. */
    record Club(Card card) implements Profile {

        @Override
        public Kind kind() {
            return Kind.CLUB;
        }
    }

    /** A person who advises. */
    record Expert(Card card, Organisation organisation, Set<String> conflicts) implements Profile {

        public Expert {
            conflicts = Set.copyOf(conflicts);
        }

        @Override
        public Kind kind() {
            return Kind.EXPERT;
        }
    }

    /** A company or a body that does, delivers or opens its doors. */
    record Partner(Card card, Organisation organisation, Set<String> conflicts) implements Profile {

        public Partner {
            conflicts = Set.copyOf(conflicts);
        }

        @Override
        public Kind kind() {
            return Kind.PARTNER;
        }
    }

    /**
     * A course or a certification.
     *
     * @param questions of the questionnaire that it works on
     * @param leastEuros and {@code mostEuros}: a person, before funding
     * @param certification an RNCP or RS code
     */
    record Training(
            Card card,
            String provider,
            List<String> questions,
            int hours,
            int leastEuros,
            int mostEuros,
            Optional<String> certification)
            implements Profile {

        public Training {
            questions = List.copyOf(questions);
        }

        @Override
        public Kind kind() {
            return Kind.TRAINING;
        }
    }

    /** Public money or public advice. */
    record Scheme(Card card, String provider) implements Profile {

        @Override
        public Kind kind() {
            return Kind.SCHEME;
        }
    }

    /** Whose it is, where that counts. */
    default Optional<Organisation> owner() {
        return switch (this) {
            case Expert expert -> Optional.of(expert.organisation);
            case Partner partner -> Optional.of(partner.organisation);
            case Club club -> Optional.empty();
            case Training training -> Optional.empty();
            case Scheme scheme -> Optional.empty();
        };
    }

    /** Whether it is shown on that day. */
    default boolean validOn(LocalDate day) {
        return card().validOn(day);
    }

    /** Its id among the territory's offers of all kinds: {@code club-logistique}. */
    default String offerId() {
        return kind().key() + "-" + card().id();
    }

    /** The same in the terms of matching. */
    default Offer offer() {
        return new Offer(
                offerId(),
                kind(),
                card().name(),
                owner().map(Organisation::id),
                card().fictitious(),
                card().audience(),
                card().skills(),
                card().reach(),
                card().dates(),
                card().places(),
                against(),
                words());
    }

    private Set<String> against() {
        return switch (this) {
            case Expert expert -> expert.conflicts;
            case Partner partner -> partner.conflicts;
            case Club club -> Set.of();
            case Training training -> Set.of();
            case Scheme scheme -> Set.of();
        };
    }

    private String words() {
        return Stream.of(card().name(), card().description())
                .flatMap(text -> Stream.of(text.fr(), text.en()))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
