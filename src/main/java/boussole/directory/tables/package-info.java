/** The catalogue as tables that people open in a spreadsheet: CSV and XLSX, read and written. */
@NullMarked
@NamedInterface("tables")
package boussole.directory.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
