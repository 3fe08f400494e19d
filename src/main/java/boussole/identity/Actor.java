package boussole.identity;

/** Who is acting. Every use case asks its actor before it does anything. */
public sealed interface Actor {

    /** Whether this actor may do what that lock guards. */
    boolean opens(TokenHash lock);

    /** Whether this actor is on the staff of that territory's hub: keeps its catalogue, runs its matching. */
    boolean worksFor(String territory);

    /** @throws StaffOnly where this actor is not on the staff of that territory's hub */
    default void mustWorkFor(String territory) {
        if (!worksFor(territory)) {
            throw new StaffOnly();
        }
    }

    /** Someone of a company, known by nothing but the token that was given at the start. */
    record Leader(CapabilityToken token) implements Actor {

        @Override
        public boolean opens(TokenHash lock) {
            return lock.opensWith(token);
        }

        @Override
        public boolean worksFor(String territory) {
            return false;
        }
    }

    /** Someone of the hub's team. */
    record Staff(String territory) implements Actor {

        @Override
        public boolean opens(TokenHash lock) {
            return false;
        }

        @Override
        public boolean worksFor(String other) {
            return territory.equals(other);
        }
    }
}
