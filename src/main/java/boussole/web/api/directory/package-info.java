/** What the territory offers, over HTTP: for everybody to read, for the hub's team to keep. */
@NullMarked
package boussole.web.api.directory;

import org.jspecify.annotations.NullMarked;
