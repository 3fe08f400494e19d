package boussole.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a letter can be sent: one address and nothing else, so that nothing can be smuggled into a letter's head.
 *
 * @param written such as {@code someone@example.org}
 */
public record MailAddress(String written) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
            + "(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    public MailAddress {
        if (!valid(written)) {
            throw new IllegalArgumentException("this is no mail address");
        }
    }

    /** The address so written; empty where it is none. */
    public static Optional<MailAddress> read(String written) {
        String bare = written.strip();
        return valid(bare) ? Optional.of(new MailAddress(bare)) : Optional.empty();
    }

    /** Says nothing, so that no log can leak it. */
    @Override
    public String toString() {
        return "MailAddress[...]";
    }

    private static boolean valid(String written) {
        return written.length() <= LONGEST && FORM.matcher(written).matches();
    }
}
