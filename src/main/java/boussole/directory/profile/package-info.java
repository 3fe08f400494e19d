/** What the directory knows of an offer: profiles, read from the rows of tables and told as matching needs them. */
@NullMarked
@NamedInterface("profile")
package boussole.directory.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
