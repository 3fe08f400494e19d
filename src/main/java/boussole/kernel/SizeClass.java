package boussole.kernel;

import java.util.Optional;

/** How large a company is, in the classes of Eurostat, by its staff. */
public enum SizeClass {
    MICRO("moins de 10 personnes", "fewer than 10 people"),
    SMALL("10 à 49 personnes", "10 to 49 people"),
    MEDIUM("50 à 249 personnes", "50 to 249 people"),
    LARGE("250 personnes et plus", "250 people or more");

    private final Text words;

    SizeClass(String fr, String en) {
        this.words = new Text(fr, en);
    }

    public Text words() {
        return words;
    }

    /** The class that holds an INSEE staff band such as {@code 12}; empty where there is no such band. */
    public static Optional<SizeClass> ofBand(String band) {
        return switch (band) {
            case "NN", "00", "01", "02", "03" -> Optional.of(MICRO);
            case "11", "12" -> Optional.of(SMALL);
            case "21", "22", "31" -> Optional.of(MEDIUM);
            case "32", "41", "42", "42+", "51", "52", "53" -> Optional.of(LARGE);
            default -> Optional.empty();
        };
    }
}
