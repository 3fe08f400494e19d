import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Made-up companies that answer the AI maturity questionnaire over the HTTP API. Each is named "Entreprise fictive" and has
 * no company number, and says what it wants ({@link Wish}). A run that is repeated within a day repeats nothing: its keys are drawn from the seed.
 */
class Companies {

    private static final List<String> SCORED = Stream.of(
                    "S1 S2 S3 S4 A1 A2 A3 A4 A5 K1 K3 K4 H1 H2 H3 H4 H5 U2 U5 V1 V2 V3 V4 L1 L2 L3".split(" "))
            .toList();
    private static final Map<String, List<String>> TICKS = new LinkedHashMap<>();

    static {
        TICKS.put("K2", List.of("upd", "bak", "mfa", "edr", "inc"));
        TICKS.put("U1", List.of("gen", "text", "ml", "auto", "vision"));
    }

    private static final Pattern FIELD = Pattern.compile("\"(id|token)\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final long seed;

    private Companies(String address, long seed) {
        this.address = address;
        this.seed = seed;
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        String address = args.length > 2 ? args[2] : "http://localhost:8080";
        Companies companies = new Companies(address, seed);
        for (int number = 1; number <= count; number++) {
            companies.submit(number);
            if (number % 50 == 0 || number == count) {
                System.out.println(number + " / " + count);
            }
        }
    }

    private void submit(int number) throws IOException, InterruptedException {
        Random dice = new Random(seed * 1_000_003 + number);
        Wish wish = Wish.drawn(number, dice);
        String size = wish.size();
        double maturity = 0.9 + 0.25 * Wish.rank(size) / 3.0 + 0.7 * dice.nextGaussian();
        String started = send(
                "POST",
                "/api/assessments",
                "{\"questionnaire\": \"ai-maturity\", \"mode\": \"full\", \"company\": {\"name\": \"Entreprise fictive n° "
                        + number + "\", \"size\": \"" + size + "\", \"sector\": \"" + wish.sector()
                        + "\", \"departements\": [\"" + wish.departement() + "\"]}}",
                "Idempotency-Key",
                UUID.nameUUIDFromBytes((seed + "/" + number).getBytes(StandardCharsets.UTF_8)).toString());
        Map<String, String> fields = fields(started);
        String path = "/api/assessments/" + fields.get("id");
        String bearer = "Bearer " + fields.get("token");
        for (Map.Entry<String, String> answer : answers(size, maturity, dice).entrySet()) {
            send("PUT", path + "/answers/" + answer.getKey(), "{\"answer\": " + answer.getValue() + "}", "Authorization", bearer);
        }
        for (Map.Entry<String, String> answer : wish.answers().entrySet()) {
            send("PUT", path + "/answers/" + answer.getKey(), "{\"answer\": " + answer.getValue() + "}", "Authorization", bearer);
        }
        send("POST", path + "/submission", "", "Authorization", bearer);
    }

    /** Around the company's maturity; the questions for companies of ten people and more only to those. */
    private static Map<String, String> answers(String size, double maturity, Random dice) {
        boolean micro = List.of("NN", "01", "02", "03").contains(size);
        boolean uses = maturity > 0.6;
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("C2", "\"" + size + "\"");
        TICKS.forEach((question, options) -> {
            int ticked = question.equals("U1") && !uses ? 0 : points(maturity, dice);
            List<String> keys = ticked == 0 ? List.of("none") : options.subList(0, ticked);
            answers.put(question, keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", ", "[", "]")));
        });
        for (String question : SCORED) {
            boolean larger = List.of("S4", "A2", "K4", "V4").contains(question);
            boolean using = List.of("U5", "V1", "V2", "V3", "V4").contains(question);
            boolean none = answers.get("U1").contains("none");
            if (!(larger && micro) && !(using && none)) {
                answers.put(question, dice.nextInt(20) == 0 ? "\"unknown\"" : Integer.toString(points(maturity, dice)));
            }
        }
        return answers;
    }

    private static int points(double maturity, Random dice) {
        return (int) Math.max(0, Math.min(4, Math.round(maturity + 0.8 * dice.nextGaussian())));
    }

    private String send(String method, String path, String body, String header, String value)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        boolean repeated = answer.statusCode() == 409 && path.contains("/answers/");
        if (answer.statusCode() >= 300 && !repeated) {
            throw new IOException(method + " " + path + " " + body + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            fields.putIfAbsent(field.group(1), field.group(2));
        }
        return fields;
    }
}
