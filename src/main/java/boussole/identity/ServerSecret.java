package boussole.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What this service knows and nobody else: from it the same words always give the same token. */
public final class ServerSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int NAME_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    ServerSecret(byte[] secret) {
        if (secret.length < BYTES) {
            throw new IllegalArgumentException("a server secret has at least " + BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    public static ServerSecret drawn() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new ServerSecret(secret);
    }

    /** The token that belongs to these words. */
    public CapabilityToken token(String... words) {
        return new CapabilityToken(mac("token", words));
    }

    /** A name of 32 hexadecimal digits that belongs to these words and tells nothing of them. */
    public String name(String... words) {
        return HexFormat.of().formatHex(mac("name", words), 0, NAME_BYTES);
    }

    byte[] bytes() {
        return secret.clone();
    }

    private byte[] mac(String purpose, String... words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            add(mac, purpose);
            for (String word : words) {
                add(mac, word);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With its length first, so that no two lists of words read the same. */
    private static void add(Mac mac, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        mac.update(bytes);
    }
}
