/** Tables of profiles as they stand in files: read with every fault told, and written. */
@NullMarked
@NamedInterface("table")
package boussole.directory.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
