package boussole.company;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the State's company search answers. Only what fits its field is believed; anything else is left out. */
final class SearchAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    /** Départements whose postal codes all begin with the département's code, and no other's do. */
    private static final Set<String> BY_POSTAL_CODE = Set.of("02", "59", "60", "62", "80");

    /** "No staff, or staff unknown". */
    private static final String NO_STAFF_OR_UNKNOWN = "NN";

    private SearchAnswer() {}

    /**
     * The company of that number; empty where the answer has none.
     *
     * @throws RuntimeException where it is no such answer
     */
    static Optional<Company> read(byte[] json, String siren) {
        JsonNode results = JSON.readTree(json).path("results");
        if (!results.isArray()) {
            throw new IllegalArgumentException("no list of results");
        }
        return results.valueStream()
                .filter(unit -> text(unit, "siren").filter(siren::equals).isPresent())
                .findFirst()
                .map(unit -> company(unit, siren));
    }

    private static Company company(JsonNode unit, String siren) {
        Company said = new Company(
                Optional.of(siren),
                text(unit, "nom_complet").filter(name -> mayBeNamed(unit)),
                text(unit, "tranche_effectif_salarie").filter(band -> certain(unit, band)),
                Optional.empty(),
                departement(unit.path("siege")).stream().toList(),
                text(unit, "activite_principale").flatMap(Activity::ofNafRev2));
        return withoutFaults(said);
    }

    /** Whoever asked the register to keep the name for itself is not named here either. */
    private static boolean mayBeNamed(JsonNode unit) {
        return text(unit, "statut_diffusion").orElse("O").equals("O");
    }

    private static boolean certain(JsonNode unit, String band) {
        return !band.equals(NO_STAFF_OR_UNKNOWN)
                || text(unit, "caractere_employeur").filter("N"::equals).isPresent();
    }

    private static Optional<String> departement(JsonNode seat) {
        return text(seat, "departement")
                .or(() -> text(seat, "code_postal")
                        .filter(code -> code.matches("[0-9]{5}"))
                        .map(code -> code.substring(0, 2))
                        .filter(BY_POSTAL_CODE::contains));
    }

    private static Company withoutFaults(Company said) {
        Map<String, Company.Fault> faults =
                said.faults().stream().collect(Collectors.toMap(Company.Fault::field, fault -> fault));
        return new Company(
                said.siren(),
                said.name().filter(name -> !faults.containsKey("name")),
                said.size().filter(size -> !faults.containsKey("size")),
                said.sector(),
                faults.containsKey("departements") ? List.of() : said.departements(),
                said.activity());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
