package boussole.matching.pairing;

import boussole.matching.Criterion;

/** Concluded by a rule: the offer of the pair at this place is not for the company. */
public record Veto(int place, Criterion criterion, Remedy remedy) {}
