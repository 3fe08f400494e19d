/** How a language's texts are set on paper: its signs and spaces, where lines end, the typeface. */
@NullMarked
package boussole.report.document.typesetting;

import org.jspecify.annotations.NullMarked;
