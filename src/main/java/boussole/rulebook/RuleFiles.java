package boussole.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A stable snapshot of the files of a rule set, by path with forward slashes, relative to the rules folder.
 */
public record RuleFiles(SortedMap<String, String> byPath) {

    public RuleFiles {
        byPath = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    public RuleFiles only(Predicate<String> path) {
        TreeMap<String, String> some = new TreeMap<>(byPath);
        some.keySet().removeIf(path.negate());
        return new RuleFiles(some);
    }

    /** These with others, which are taken where both have the same path. */
    public RuleFiles and(RuleFiles others) {
        TreeMap<String, String> all = new TreeMap<>(byPath);
        all.putAll(others.byPath());
        return new RuleFiles(all);
    }

    /** {@code sha256:...} over the salt and, in order of path, each path, length and content. */
    public String hash(String salt) {
        MessageDigest digest = sha256();
        add(digest, salt);
        for (Map.Entry<String, String> file : byPath.entrySet()) {
            add(digest, file.getKey());
            add(digest, file.getValue());
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
