import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A made-up catalogue of any size, as files that Boussole takes in, and beside it what made-up companies want
 * ({@code companies.csv}, one a line). The same seed and sizes give the same files, byte for byte; each thing is named
 * "fictif".
 */
class Catalogue {

    private static final String SOURCE = "Exemple fictif tiré au sort";
    private static final Map<String, Integer> LEVELS = Wish.shares("1 2", 150, "1 3", 350, "1 4", 200, "2 4", 200, "2 5", 80, "3 5", 20);
    private static final Map<String, Integer> BUDGETS = Wish.shares("b0 b1", 300, "b0 b2", 250, "b1 b2", 200, "b1 b3", 150, "b2 b4", 100);
    private static final Map<String, Integer> DATA = Wish.shares("none", 250, "paper", 250, "files", 350, "tool", 150);
    private static final List<String> DIMENSIONS = List.of("S", "A", "K", "H", "U", "V", "L");

    private final Random dice;
    private final Path folder;

    private Catalogue(long seed, Path folder) {
        this.dice = new Random(seed);
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        int experts = args.length > 0 ? Integer.parseInt(args[0]) : 800;
        int companies = args.length > 1 ? Integer.parseInt(args[1]) : 4_000;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        Path folder = Path.of(args.length > 3 ? args[3] : "target/demo-catalogue");
        Files.createDirectories(folder);
        Catalogue catalogue = new Catalogue(seed, folder);
        catalogue.clubs(Math.max(14, experts / 20));
        catalogue.owned("experts", "expert", experts, Math.max(1, experts * 25 / 60));
        catalogue.owned("partners", "partner", Math.max(1, experts / 5), Math.max(1, experts / 5));
        catalogue.trainings(Math.max(7, experts / 2));
        catalogue.schemes(Math.max(5, experts / 20));
        catalogue.companies(companies);
        System.out.println(folder);
    }

    private void clubs(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("id;fictitious;name_fr;name_en;sectors;level_from;level_to;goals;uses;helps;languages;departements;neighbours;last_checked;source;capacity;minimum");
        for (int i = 1; i <= count; i++) {
            String sector = Wish.SECTORS.get((i - 1) % Wish.SECTORS.size());
            String[] levels = Wish.drawn(LEVELS, dice).split(" ");
            lines.add(line("club-" + i, "yes", "Club fictif n° " + i, "Fictitious club no. " + i, sector, levels[0], levels[1],
                    goals(), uses(3), "club", languages(), departements(2), yes(2), "2026-11-20", SOURCE, 10 + dice.nextInt(40), 5));
        }
        write("clubs", lines);
    }

    private void owned(String kind, String one, int count, int organisations) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("id;fictitious;name_fr;name_en;description_fr;organisation;organisation_name;sectors;level_from;level_to;goals;uses;helps;dimensions;data;sensitive;budget_from;budget_to;languages;departements;neighbours;remote;last_checked;source;capacity;taken;conflicts");
        for (int i = 1; i <= count; i++) {
            List<String> uses = Wish.some(List.copyOf(Wish.USES.keySet()), 3, dice);
            String[] levels = Wish.drawn(LEVELS, dice).split(" ");
            String[] budget = Wish.drawn(BUDGETS, dice).split(" ");
            int organisation = 1 + dice.nextInt(organisations);
            int capacity = 2 + dice.nextInt(12);
            boolean full = dice.nextInt(25) == 0;
            lines.add(line(one + "-" + i, "yes", (one.equals("expert") ? "Expert fictif n° " : "Partenaire fictif n° ") + i,
                    "Fictitious " + one + " no. " + i,
                    uses.stream().map(Wish.USES::get).collect(Collectors.joining(", ", "Pour ", " (fictif)")),
                    one + "-maison-" + organisation, "Maison fictive n° " + organisation, sectors(), levels[0], levels[1], goals(),
                    joined(uses), one.equals("expert") ? joined(Wish.some(List.of("diag", "expert", "legal"), 2, dice)) : joined(Wish.some(List.of("vendor", "lab"), 2, dice)),
                    joined(Wish.some(DIMENSIONS, 2, dice)), Wish.drawn(DATA, dice), sensitive(), budget[0], budget[1], languages(),
                    departements(3), yes(2), yes(3), "2026-11-20", SOURCE, capacity, full ? capacity : dice.nextInt(2),
                    dice.nextInt(40) == 0 ? Wish.pick(Wish.SECTORS, dice) : ""));
        }
        write(kind, lines);
    }

    private void trainings(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("id;fictitious;name_fr;name_en;provider;level_from;level_to;helps;dimensions;languages;departements;remote;hours;price_from;price_to;certification;valid_until;last_checked;source");
        for (int i = 1; i <= count; i++) {
            String[] levels = Wish.drawn(LEVELS, dice).split(" ");
            boolean certified = dice.nextInt(4) == 0;
            String places = departements(2);
            int price = 50 * dice.nextInt(30);
            lines.add(line("training-" + i, "yes", "Formation fictive n° " + i, "Fictitious training no. " + i,
                    "Organisme fictif n° " + (1 + dice.nextInt(Math.max(1, count / 3))), levels[0], levels[1],
                    certified ? "train_team, cert" : Wish.pick(List.of("train_team", "train_exec", "aware"), dice),
                    joined(Wish.some(DIMENSIONS, 2, dice)), "fr", places, yes(2), 7 * (1 + dice.nextInt(10)), price, price + 50 * dice.nextInt(10),
                    certified && !places.contains("02") ? "RS" + (90_000 + i) : "", dice.nextInt(15) == 0 ? "2026-06-30" : "2027-12-31", "2026-11-20", SOURCE));
        }
        write("trainings", lines);
    }

    private void schemes(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("id;fictitious;name_fr;name_en;provider;sectors;level_from;level_to;helps;budget_from;budget_to;departements;valid_until;last_checked;source");
        for (int i = 1; i <= count; i++) {
            String[] levels = Wish.drawn(LEVELS, dice).split(" ");
            String[] budget = Wish.drawn(BUDGETS, dice).split(" ");
            lines.add(line("scheme-" + i, "yes", "Aide fictive n° " + i, "Fictitious scheme no. " + i, "Financeur fictif", sectors(),
                    levels[0], levels[1], "fund", budget[0], budget[1], dice.nextBoolean() ? "" : departements(3),
                    dice.nextInt(12) == 0 ? "2026-06-30" : "2027-12-31", "2026-11-20", SOURCE));
        }
        write("schemes", lines);
    }

    private void companies(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("id;fictitious;size;sector;departement;level;goals;uses;data;budget;date;helps;words");
        for (int i = 1; i <= count; i++) {
            Wish wish = Wish.drawn(i, dice);
            double maturity = 1.5 + Wish.rank(wish.size()) / 4.0 + 0.7 * dice.nextGaussian();
            lines.add(line("company-" + i, "yes", wish.size(), wish.sector(), wish.departement(), (int) Math.max(1, Math.min(5, Math.round(maturity))),
                    joined(wish.goals()), joined(wish.uses()), joined(wish.data()), wish.budget(), wish.date(), joined(wish.helps()), wish.words()));
        }
        write("companies", lines);
    }

    private String goals() {
        return joined(Wish.some(Wish.GOALS, 3, dice));
    }

    private String uses(int most) {
        return joined(Wish.some(List.copyOf(Wish.USES.keySet()), most, dice));
    }

    /** Half of them serve every sector. */
    private String sectors() {
        return dice.nextBoolean() ? "" : joined(Wish.some(Wish.SECTORS, 3, dice));
    }

    private String sensitive() {
        return dice.nextBoolean() ? "" : joined(Wish.some(List.of("pii", "sens", "secret"), 2, dice));
    }

    private String languages() {
        return dice.nextInt(4) == 0 ? "fr, en" : "fr";
    }

    private String departements(int most) {
        Set<String> places = new LinkedHashSet<>();
        int wanted = 1 + dice.nextInt(most);
        while (places.size() < wanted) {
            places.add(Wish.drawn(Wish.DEPARTEMENTS, dice));
        }
        return joined(List.copyOf(places));
    }

    private String yes(int outOf) {
        return dice.nextInt(outOf) == 0 ? "yes" : "no";
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    private static String line(Object... cells) {
        return List.of(cells).stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    private void write(String name, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines) + "\n");
    }
}
