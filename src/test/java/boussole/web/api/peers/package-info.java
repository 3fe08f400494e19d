@NullMarked
package boussole.web.api.peers;

import org.jspecify.annotations.NullMarked;
