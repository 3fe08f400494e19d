package boussole.review.records;

import java.util.List;
import java.util.Map;

/**
 * What a run proposes to each company, and what it left of each offer.
 *
 * @param want how many proposals a company gets at most, and {@code perOrganisation}: of one organisation
 * @param companies by id; every company of the run
 * @param offers by id
 */
public record Proposals(int want, int perOrganisation, Map<String, ToCompany> companies, Map<String, Left> offers) {

    public Proposals {
        companies = Map.copyOf(companies);
        offers = Map.copyOf(offers);
    }

    /**
     * What one company is proposed.
     *
     * @param alternates whom to ask next, the least costly first
     * @param banned offers that the hub's team rules out for it
     */
    public record ToCompany(List<Proposed> proposed, List<Alternate> alternates, List<String> banned) {

        public ToCompany {
            banned = List.copyOf(banned);
            proposed = List.copyOf(proposed);
            alternates = List.copyOf(alternates);
        }
    }

    /** @param affinity in whole thousandths */
    public record Proposed(String offer, int affinity) {}

    /** @param price what it would cost everyone together, in thousandths of affinity */
    public record Alternate(String offer, int affinity, long price) {}

    /**
     * What is left of an offer.
     *
     * @param places that the run gave to nobody
     * @param price of a place, in thousandths of affinity; nought where places are left, below nought where its minimum lacks
     *     companies
     */
    public record Left(int places, long price) {}
}
