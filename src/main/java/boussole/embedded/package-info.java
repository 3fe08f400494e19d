/** The store in the same JVM, for one machine: speaks MongoDB, refuses what it would get wrong. */
@NullMarked
@ApplicationModule(displayName = "Embedded store", allowedDependencies = "kernel")
package boussole.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
