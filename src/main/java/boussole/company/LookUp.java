package boussole.company;

/** What came of asking a public register about a company. */
public sealed interface LookUp {

    /** @param company as far as the register knows it */
    record Found(Company company) implements LookUp {}

    /** The register knows no company by that number. */
    record NotFound() implements LookUp {}

    /** The register did not answer, not in time, or not as expected. */
    record Unavailable() implements LookUp {}

    /** No register is asked here. */
    record Off() implements LookUp {}
}
