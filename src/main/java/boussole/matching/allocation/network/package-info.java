/** Minimum-cost flow: the network of a problem, its solver, shortest paths in what is left of it. */
@NullMarked
package boussole.matching.allocation.network;

import org.jspecify.annotations.NullMarked;
