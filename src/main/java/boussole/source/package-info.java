/** Files that people write, read with the place of everything in them, so that a fault can be told by line. */
@NullMarked
@ApplicationModule(displayName = "Source", allowedDependencies = "kernel")
package boussole.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
