package boussole.directory;

import boussole.directory.profile.Profile;
import boussole.directory.profile.Row;

/**
 * One profile in the directory.
 *
 * @param version of its kind's catalogue in which it last changed
 */
public record Entry(Profile profile, long version) {

    public String id() {
        return profile.id();
    }

    Row row() {
        return profile.row();
    }
}
