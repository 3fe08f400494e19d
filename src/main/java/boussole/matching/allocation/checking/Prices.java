package boussole.matching.allocation.checking;

/**
 * What proves an allocation: two lists of whole thousandths.
 *
 * @param companies what a further match is worth to each company, turned in sign
 * @param offers the price of a place of each offer
 */
@SuppressWarnings("ArrayRecordComponent") // tens of thousands
public record Prices(long[] companies, long[] offers) {}
