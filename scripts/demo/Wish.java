import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What a made-up company wants, in the words of the AI maturity questionnaire: N1 goals, N2 uses, N3 its own words, N4 data,
 * N6 budget, N7 date, N8 help. One that does not know its use says no more of it.
 */
record Wish(String size, String sector, String departement, List<String> goals, List<String> uses, String words,
        List<String> data, String budget, String date, List<String> helps) {

    /** INSEE 2015, establishments of the Nord by staff, in per mille; inside 1-9 and 50+ the split is ours. */
    private static final Map<String, Integer> SIZES = shares(
            "NN", 693, "01", 121, "02", 66, "03", 44, "11", 36, "12", 24, "21", 9, "22", 4, "31", 1, "32", 2);

    /** Population of Hauts-de-France by département, in per mille. */
    static final Map<String, Integer> DEPARTEMENTS = shares("02", 87, "59", 437, "60", 138, "62", 243, "80", 94);

    static final List<String> SECTORS = List.of(
            "retail", "logistics", "agrifood", "textile", "mobility", "process", "health", "finance", "construction",
            "energy", "tourism", "digital", "services", "public");

    static final List<String> GOALS =
            List.of("time", "sales", "quality", "plan", "flow", "new", "safe", "people", "green", "law");

    /** Each with what a company would write. */
    static final Map<String, String> USES = new LinkedHashMap<>();

    private static final Map<String, Integer> BUDGETS = shares("b0", 400, "b1", 250, "b2", 120, "b3", 40, "b4", 10, "bx", 180);
    private static final Map<String, Integer> DATES = shares("t0", 250, "t1", 300, "t2", 200, "t3", 100, "tx", 150);
    private static final Map<String, Integer> HELPS = shares(
            "aware", 120, "diag", 150, "train_exec", 80, "train_team", 140, "cert", 40, "club", 110, "expert", 150,
            "vendor", 60, "lab", 30, "fund", 90, "legal", 30);
    private static final Map<String, Integer> DATA =
            shares("none", 150, "paper", 200, "files", 350, "tool", 200, "ready", 100);

    static {
        USES.put("rag", "retrouver une information dans nos documents");
        USES.put("bot", "répondre aux questions de nos clients");
        USES.put("idp", "lire les factures et les bons de commande");
        USES.put("fcst", "prévoir nos ventes et nos stocks");
        USES.put("vis", "voir les défauts sur la ligne de production");
        USES.put("pdm", "prévoir les pannes des machines");
        USES.put("opt", "organiser les tournées et les plannings");
        USES.put("reco", "proposer le bon produit au bon client");
        USES.put("voice", "rédiger le compte rendu des réunions");
        USES.put("agent", "enchaîner seul des tâches de bureau");
        USES.put("design", "dessiner des pièces et des variantes");
    }

    static Wish drawn(int number, Random dice) {
        String size = drawn(SIZES, dice);
        String sector = pick(SECTORS, dice);
        String departement = drawn(DEPARTEMENTS, dice);
        List<String> uses = dice.nextInt(8) == 0 ? List.of("unk") : some(List.copyOf(USES.keySet()), 2, dice);
        boolean known = !uses.equals(List.of("unk"));
        String words = known ? "Entreprise fictive n° " + number + " : " + USES.get(uses.getFirst()) : "";
        List<String> data = new ArrayList<>();
        if (known) {
            data.add(drawn(DATA, dice));
            if (!data.contains("none") && dice.nextInt(4) == 0) {
                data.add(pick(List.of("pii", "sens", "secret"), dice));
            }
        }
        List<String> helps = new ArrayList<>();
        while (helps.size() < 3) {
            String help = drawn(HELPS, dice);
            if (!helps.contains(help)) {
                helps.add(help);
            }
        }
        return new Wish(size, sector, departement, some(GOALS, 2, dice), uses, words, data, drawn(BUDGETS, dice),
                drawn(DATES, dice), helps);
    }

    /** By question, as JSON. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("N1", list(goals));
        answers.put("N2", list(uses));
        if (!words.isEmpty()) {
            answers.put("N3", quoted(words));
            answers.put("N4", list(data));
        }
        answers.put("N6", quoted(budget));
        answers.put("N7", quoted(date));
        answers.put("N8", list(helps));
        return answers;
    }

    /** Where a size stands among all, the smallest first. */
    static int rank(String size) {
        return List.copyOf(SIZES.keySet()).indexOf(size);
    }

    /** From one to so many of them, in their order. */
    static List<String> some(List<String> all, int most, Random dice) {
        List<String> chosen = new ArrayList<>();
        int wanted = 1 + dice.nextInt(most);
        while (chosen.size() < wanted) {
            String one = pick(all, dice);
            if (!chosen.contains(one)) {
                chosen.add(one);
            }
        }
        return all.stream().filter(chosen::contains).toList();
    }

    static String drawn(Map<String, Integer> shares, Random dice) {
        int lot = dice.nextInt(shares.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<String, Integer> share : shares.entrySet()) {
            lot -= share.getValue();
            if (lot < 0) {
                return share.getKey();
            }
        }
        throw new IllegalStateException("no shares");
    }

    static String pick(List<String> several, Random dice) {
        return several.get(dice.nextInt(several.size()));
    }

    static Map<String, Integer> shares(Object... keysAndShares) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (int i = 0; i < keysAndShares.length; i += 2) {
            shares.put((String) keysAndShares[i], (Integer) keysAndShares[i + 1]);
        }
        return shares;
    }

    private static String list(List<String> words) {
        return words.stream().map(Wish::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
