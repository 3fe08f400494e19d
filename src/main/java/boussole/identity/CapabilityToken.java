package boussole.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The key to one thing: 256 bits nobody can guess, written in base64url. Shown to its owner, never stored or logged. */
public final class CapabilityToken {

    private static final int BYTES = 32;
    private static final int CHARACTERS = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    CapabilityToken(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a capability token has " + BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    /** A new one that nobody has seen. */
    public static CapabilityToken drawn() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new CapabilityToken(secret);
    }

    /** The token so written; empty where it is none. */
    public static Optional<CapabilityToken> read(String written) {
        if (written.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            CapabilityToken token = new CapabilityToken(Base64.getUrlDecoder().decode(written));
            return Optional.of(token).filter(read -> read.written().equals(written));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** As its owner keeps it. */
    public String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What may be stored of it. */
    public TokenHash hash() {
        return new TokenHash(Sha256.hex(secret));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CapabilityToken token && hash().equals(token.hash());
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }

    /** Says nothing, so that no log can leak it. */
    @Override
    public String toString() {
        return "CapabilityToken[...]";
    }
}
