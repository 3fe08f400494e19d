package boussole.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The one key of the hub's team, until each of its people signs in by name. Kept as a hash; a service that has none
 * lets nobody in.
 *
 * @param hash of the key; empty: there is none
 * @param pass what a browser holds in its place: made from the key, and of no use to find it
 */
public record StaffKey(Optional<TokenHash> hash, String pass) {

    /** The fewest characters of a key that cannot be guessed. */
    static final int SHORTEST = 32;

    public static final StaffKey NONE = new StaffKey(Optional.empty(), "");

    /** @throws IllegalArgumentException where the key is short enough to be guessed */
    static StaffKey of(String written) {
        if (written.length() < SHORTEST) {
            throw new IllegalArgumentException("BOUSSOLE_STAFF_KEY has at least " + SHORTEST + " characters");
        }
        return new StaffKey(
                Optional.of(hashed(written)), hashed("pass " + written).hex());
    }

    /** Whether this is the key. */
    public boolean opensWith(String written) {
        return hash.map(known -> known.isOf(written.getBytes(StandardCharsets.UTF_8)))
                .orElse(false);
    }

    /** Whether this is the pass, found out in a time that does not depend on the answer. */
    public boolean admits(String shown) {
        return hash.isPresent()
                && MessageDigest.isEqual(pass.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static TokenHash hashed(String written) {
        return new TokenHash(Sha256.hex(written.getBytes(StandardCharsets.UTF_8)));
    }
}
