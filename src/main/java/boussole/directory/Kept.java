package boussole.directory;

import boussole.directory.profile.Entry;
import boussole.directory.profile.Profile;
import boussole.directory.profile.ProfileReader;
import java.util.Optional;

/**
 * A profile's entry as it is kept.
 *
 * @param version grows with every change, and is never used again
 * @param key a hash of the idempotency key it was created with; empty where it had none
 */
public record Kept(Entry entry, long version, Optional<String> key) {

    Profile profile(String territory) {
        return ProfileReader.read(territory, entry);
    }
}
