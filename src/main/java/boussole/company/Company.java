package boussole.company;

import boussole.kernel.CompanyNumber;
import boussole.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A company as it described itself; everything may be left unsaid.
 *
 * @param siren its number: nine digits
 * @param size its staff, as an INSEE band such as {@code 11}
 * @param sector a word for its trade, as the questionnaire's own list has it
 * @param departements where it works: codes such as {@code 59} or {@code 2A}
 * @param activity what it does, as a public register has it
 */
public record Company(
        Optional<String> siren,
        Optional<String> name,
        Optional<String> size,
        Optional<String> sector,
        List<String> departements,
        Optional<Activity> activity) {

    public static final Company UNSAID =
            new Company(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SECTOR = 60;
    private static final int MOST_DEPARTEMENTS = 110;
    private static final Pattern DEPARTEMENT = Pattern.compile("0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-8]|98[4-9]");
    private static final Set<String> SIZES = Set.of(
            "NN", "00", "01", "02", "03", "11", "12", "21", "22", "31", "32", "41", "42", "42+", "51", "52", "53");

    public Company {
        departements = List.copyOf(departements);
    }

    /** A company that no public register was asked about. */
    public Company(
            Optional<String> siren,
            Optional<String> name,
            Optional<String> size,
            Optional<String> sector,
            List<String> departements) {
        this(siren, name, size, sector, departements, Optional.empty());
    }

    /** Whether it is a département's code. */
    static boolean isDepartement(String code) {
        return DEPARTEMENT.matcher(code).matches();
    }

    /** Everything in it that cannot be true; empty where all is well. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        siren.filter(number -> !valid(number)).ifPresent(number -> faults.add(Fault.SIREN));
        name.filter(text -> !words(text, LONGEST_NAME)).ifPresent(text -> faults.add(Fault.NAME));
        size.filter(band -> !SIZES.contains(band)).ifPresent(band -> faults.add(Fault.SIZE));
        sector.filter(text -> !words(text, LONGEST_SECTOR)).ifPresent(text -> faults.add(Fault.SECTOR));
        if (departements.size() > MOST_DEPARTEMENTS || !departements.stream().allMatch(Company::isDepartement)) {
            faults.add(Fault.DEPARTEMENTS);
        }
        return faults;
    }

    private static boolean valid(String siren) {
        return CompanyNumber.read(siren).map(CompanyNumber::siren).equals(Optional.of(siren));
    }

    private static boolean words(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.codePoints()
                        .noneMatch(character -> Character.isISOControl(character)
                                || Character.getType(character) == Character.SURROGATE);
    }

    /**
     * Something that cannot be true.
     *
     * @param field such as {@code siren}
     */
    public record Fault(String field, Text message) {

        private static final Fault SIREN = new Fault(
                "siren",
                new Text(
                        "Un numéro SIREN compte neuf chiffres, dont le dernier est une clé de contrôle.",
                        "A SIREN number has nine digits, the last of which is a check digit."));
        private static final Fault NAME = new Fault(
                "name",
                new Text(
                        "Le nom est un texte de " + LONGEST_NAME + " caractères au plus.",
                        "The name is text of at most " + LONGEST_NAME + " characters."));
        private static final Fault SIZE = new Fault(
                "size",
                new Text(
                        "La taille est une tranche d’effectif de l’Insee, comme 11 ou NN.",
                        "The size is an INSEE staff band, such as 11 or NN."));
        private static final Fault SECTOR = new Fault(
                "sector",
                new Text(
                        "Le secteur est un texte de " + LONGEST_SECTOR + " caractères au plus.",
                        "The sector is text of at most " + LONGEST_SECTOR + " characters."));
        private static final Fault DEPARTEMENTS = new Fault(
                "departements",
                new Text(
                        "Un département est un code comme 59, 2A ou 974.",
                        "A département is a code such as 59, 2A or 974."));
    }
}
