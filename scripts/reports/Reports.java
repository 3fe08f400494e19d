import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Starts the service on a free port with an empty store; saves answers at a steady rate, in turns alone and while so many
 * full reports are asked for at once, again and again.
 *
 * <pre>
 * scripts/reports/run [--rate 50] [--reports 20] [--warmup 20] [--seconds 15] [--rounds 3] [-- COMMAND...]
 * </pre>
 *
 * <p>An answer's waiting time counts from the moment at which it was due, so that a service that stops for a while does
 * not look fast. COMMAND starts the service and becomes its process; left out: {@code ./boussole}. Memory is read from
 * /proc, so Linux only.
 */
class Reports {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String site;
    private final int rate;

    private Reports(String site, int rate) {
        this.site = site;
        this.rate = rate;
    }

    /** An assessment and its key. */
    private record Run(String path, String token) {}

    /** Waiting times in microseconds, sorted, and how many were not saved. */
    private record Waits(long[] micros, int refused) {

        double millis(double share) {
            return micros[(int) Math.min(micros.length - 1, share * micros.length)] / 1000.0;
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = Arrays.asList(arguments);
        int end = all.contains("--") ? all.indexOf("--") : all.size();
        List<String> options = all.subList(0, end);
        List<String> command = end < all.size() ? all.subList(end + 1, all.size()) : List.of("./boussole");
        Path data = Files.createTempDirectory("boussole-reports");
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("BOUSSOLE_DATA", data.resolve("store").toString());
        builder.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile());
        Files.createDirectory(data.resolve("store"));
        Process service = builder.start();
        try {
            Reports reports = new Reports("http://127.0.0.1:" + port, number(options, "--rate", 50));
            reports.await(service, data.resolve("log"));
            reports.measure(options, service.pid());
        } finally {
            service.destroy();
            service.waitFor(30, TimeUnit.SECONDS);
            delete(data);
        }
    }

    private void measure(List<String> options, long pid) throws Exception {
        int atOnce = number(options, "--reports", 20);
        int seconds = number(options, "--seconds", 15);
        Run answered = started();
        Run submitted = submitted();
        beside(submitted, atOnce, () -> answers(answered, number(options, "--warmup", 20)));
        say("idle after warm-up: %d MiB", memory(pid, "VmRSS"));
        for (int round = 1; round <= number(options, "--rounds", 3); round++) {
            Waits alone = answers(answered, seconds);
            AtomicInteger printed = new AtomicInteger();
            Waits printing = beside(submitted, atOnce, printed, () -> answers(answered, seconds));
            say("round %d  alone     p50 %6.2f ms  p99 %6.2f ms  (%d refused)", round, alone.millis(.5), alone.millis(.99),
                    alone.refused());
            say("         printing  p50 %6.2f ms  p99 %6.2f ms  (%d refused)  %d reports", printing.millis(.5),
                    printing.millis(.99), printing.refused(), printed.get());
            say("         ratio     p50 %6.2f     p99 %6.2f", printing.millis(.5) / alone.millis(.5),
                    printing.millis(.99) / alone.millis(.99));
        }
        say("at the most: %d MiB", memory(pid, "VmHWM"));
    }

    /** Saves answers, each at its time, whether or not the one before is back. */
    private Waits answers(Run run, int seconds) throws Exception {
        ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();
        AtomicInteger refused = new AtomicInteger();
        long begun = System.nanoTime();
        CompletableFuture<?>[] sent = new CompletableFuture<?>[rate * seconds];
        for (int n = 0; n < sent.length; n++) {
            long due = begun + n * 1_000_000_000L / rate;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            HttpRequest save = request(run, "/answers/S1").method("PUT", json("{\"answer\": " + n % 5 + "}")).build();
            sent[n] = HTTP.sendAsync(save, HttpResponse.BodyHandlers.discarding()).thenAccept(answer -> {
                waits.add((System.nanoTime() - due) / 1000);
                if (answer.statusCode() != 204) {
                    refused.incrementAndGet();
                }
            });
        }
        CompletableFuture.allOf(sent).join();
        return new Waits(waits.stream().mapToLong(Long::longValue).sorted().toArray(), refused.get());
    }

    private interface Work {
        Waits done() throws Exception;
    }

    private Waits beside(Run run, int atOnce, Work work) throws Exception {
        return beside(run, atOnce, new AtomicInteger(), work);
    }

    /** Does the work while so many readers each ask for one report after the other. */
    private Waits beside(Run run, int atOnce, AtomicInteger printed, Work work) throws Exception {
        AtomicInteger on = new AtomicInteger(1);
        List<CompletableFuture<Void>> readers = IntStream.range(0, atOnce)
                .mapToObj(n -> CompletableFuture.runAsync(() -> read(run, on, printed), Thread::startVirtualThread))
                .toList();
        Waits waits = work.done();
        on.set(0);
        readers.forEach(CompletableFuture::join);
        return waits;
    }

    private void read(Run run, AtomicInteger on, AtomicInteger printed) {
        while (on.get() == 1) {
            try {
                HttpRequest ask = request(run, "/report.pdf?kind=full").GET().build();
                HttpResponse<byte[]> answer = HTTP.send(ask, HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("a report was answered with " + answer.statusCode());
                }
                printed.incrementAndGet();
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private Run started() throws Exception {
        String answer = post(new Run("/api/assessments", ""), "", "{\"questionnaire\": \"ai-maturity\"}");
        return new Run("/api/assessments/" + field(answer, "id"), field(answer, "token"));
    }

    private Run submitted() throws Exception {
        Run run = started();
        for (String question : List.of("S1", "S2", "S3", "A1", "A2", "A3", "K1", "H1", "H2", "L1", "L2", "L3")) {
            HTTP.send(
                    request(run, "/answers/" + question).method("PUT", json("{\"answer\": 2}")).build(),
                    HttpResponse.BodyHandlers.discarding());
        }
        post(run, "/submission", "");
        return run;
    }

    private String post(Run run, String below, String body) throws Exception {
        return HTTP.send(request(run, below).POST(json(body)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(Run run, String below) {
        return HttpRequest.newBuilder(URI.create(site + run.path() + below))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + run.token());
    }

    private static HttpRequest.BodyPublisher json(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    private static String field(String json, String name) {
        Matcher field = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!field.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return field.group(1);
    }

    private void await(Process service, Path log) throws Exception {
        long begun = System.nanoTime();
        while (!ready()) {
            if (!service.isAlive() || System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(3)) {
                throw new IllegalStateException("the service does not start:\n" + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(site + "/actuator/health/readiness")).build();
            return HTTP.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the kernel says of the process's memory, in MiB. */
    private static long memory(long pid, String line) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(told -> told.startsWith(line + ":"))
                    .mapToLong(told -> Long.parseLong(told.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static int number(List<String> options, String name, int otherwise) {
        int place = options.indexOf(name);
        return place < 0 ? otherwise : Integer.parseInt(options.get(place + 1));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void say(String words, Object... with) {
        System.out.println(String.format(Locale.ROOT, words, with));
    }
}
