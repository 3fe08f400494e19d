package boussole.review.offers;

import boussole.matching.Fit;
import boussole.matching.Offer;

/** An offer beside how it fits the company that looks at it. */
public record Seen(Offer offer, Fit fit) {}
