package boussole.matching.pairing;

import boussole.matching.Criterion;

/**
 * Concluded by a rule: with a small change the offer of the pair at this place would fit better in this.
 *
 * @param gain the strength that the change could add at the most, in whole thousandths
 */
public record NearMiss(int place, Criterion criterion, Remedy remedy, int gain) {}
