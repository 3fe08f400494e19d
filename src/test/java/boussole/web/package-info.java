/** The edge, tried over HTTP on a running service with the embedded store. */
@NullMarked
package boussole.web;

import org.jspecify.annotations.NullMarked;
