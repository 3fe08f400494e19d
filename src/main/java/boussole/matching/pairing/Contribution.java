package boussole.matching.pairing;

import boussole.matching.Criterion;

/**
 * Concluded by a rule: the offer of the pair at this place fits the company in this.
 *
 * @param strength whole thousandths, from 0 to 1000
 */
public record Contribution(int place, Criterion criterion, int strength) {}
