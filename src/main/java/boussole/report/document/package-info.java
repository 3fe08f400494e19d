/** A scorecard as a document on paper: a summary for a board, and the full report. */
@NullMarked
@NamedInterface("document")
package boussole.report.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
