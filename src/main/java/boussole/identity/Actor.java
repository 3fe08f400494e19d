package boussole.identity;

/** Who is acting. Every use case asks its actor before it does anything. */
public sealed interface Actor {

    /** Whether this actor may do what that lock guards. */
    boolean opens(TokenHash lock);

    /** Someone of a company, known by nothing but the token that was given at the start. */
    record Leader(CapabilityToken token) implements Actor {

        @Override
        public boolean opens(TokenHash lock) {
            return lock.opensWith(token);
        }
    }
}
