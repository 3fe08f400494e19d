/** Where a company stands among its peers, over HTTP. */
@NullMarked
package boussole.web.api.peers;

import org.jspecify.annotations.NullMarked;
