/** What runs came to in full. */
@NullMarked
package boussole.review.records;

import org.jspecify.annotations.NullMarked;
