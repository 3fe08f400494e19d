package boussole.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What is stored of a capability token: enough to know it again, not enough to use it.
 *
 * @param hex its SHA-256 in 64 hexadecimal digits
 */
public record TokenHash(String hex) {

    public TokenHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a token hash has 64 hexadecimal digits");
        }
    }

    /** Whether it is this token's, found out in a time that does not depend on the answer. */
    public boolean opensWith(CapabilityToken token) {
        return MessageDigest.isEqual(bytes(hex), bytes(token.hash().hex()));
    }

    /** Whether it is the hash of these bytes, found out in a time that does not depend on the answer. */
    boolean isOf(byte[] secret) {
        return MessageDigest.isEqual(bytes(hex), bytes(Sha256.hex(secret)));
    }

    private static byte[] bytes(String hex) {
        return hex.getBytes(StandardCharsets.US_ASCII);
    }
}
