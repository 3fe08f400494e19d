/** What the directory keeps: profiles, the columns they are written in, and what makes a written one right. */
@NullMarked
@NamedInterface("profile")
package boussole.directory.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
