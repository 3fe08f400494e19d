import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the service on a free port with an empty store, waits until it is ready, and puts two routes under the same load
 * in turns.
 *
 * <pre>
 * scripts/load/run [--body FILE] [--concurrency 64] [--warmup 60] [--seconds 10] [--rounds 3] [-- COMMAND...]
 * </pre>
 *
 * <p>COMMAND starts the service and becomes its process; left out: the launcher, {@code ./boussole}. It gets PORT,
 * BOUSSOLE_DATA and SPRING_PROFILES_ACTIVE=benchmark. Warm-up is told in seconds for each route; until every route has
 * had some 100,000 requests the just-in-time compilers are a part of what is measured. Processor time and memory are
 * read from /proc, so Linux only.
 */
class Load {

    private static final Path DEFAULT_BODY = Path.of("docs/examples/answers.json");
    private static final long TICKS_A_SECOND = 100;

    private final int port;
    private final Process service;
    private final Path log;
    private final int concurrency;
    private final byte[] body;

    private Load(int port, Process service, Path log, int concurrency, byte[] body) {
        this.port = port;
        this.service = service;
        this.log = log;
        this.concurrency = concurrency;
        this.body = body;
    }

    /** One run against one route. */
    private record Round(long[] micros, long errors, double seconds, double cpuSeconds) {

        double perSecond() {
            return micros.length / seconds;
        }

        double cpuMicros() {
            return 1e6 * cpuSeconds / Math.max(1, micros.length);
        }

        double millis(double share) {
            return micros.length == 0 ? 0 : micros[(int) Math.min(micros.length - 1, share * micros.length)] / 1000.0;
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = Arrays.asList(arguments);
        int end = all.contains("--") ? all.indexOf("--") : all.size();
        List<String> options = all.subList(0, end);
        List<String> command = end < all.size() ? all.subList(end + 1, all.size()) : List.of("./boussole");
        Path data = Files.createTempDirectory("boussole-load");
        int port = freePort();
        Files.createDirectory(data.resolve("store"));
        Process service = start(command, port, data);
        try {
            Load load = new Load(
                    port,
                    service,
                    data.resolve("log"),
                    Integer.parseInt(option(options, "--concurrency", "64")),
                    Files.readAllBytes(Path.of(option(options, "--body", DEFAULT_BODY.toString()))));
            load.tellStart();
            load.run(
                    Integer.parseInt(option(options, "--warmup", "60")),
                    Integer.parseInt(option(options, "--seconds", "10")),
                    Integer.parseInt(option(options, "--rounds", "3")));
        } finally {
            service.destroy();
            service.waitFor(30, TimeUnit.SECONDS);
            delete(data);
        }
    }

    private static String option(List<String> options, String name, String otherwise) {
        int place = options.indexOf(name);
        return place < 0 ? otherwise : options.get(place + 1);
    }

    private static Process start(List<String> command, int port, Path data) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("BOUSSOLE_DATA", data.resolve("store").toString());
        builder.environment().put("SPRING_PROFILES_ACTIVE", "benchmark");
        builder.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile());
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void tellStart() throws Exception {
        long begun = System.nanoTime();
        while (!ready()) {
            if (!service.isAlive() || System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(3)) {
                throw new IllegalStateException("the service does not start:\n" + Files.readString(log));
            }
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpu = cpuSeconds();
        Thread.sleep(10_000);
        say("ready after %.1f s, %.1f s of CPU; idle 10 s later: %.1f s of CPU, %d MiB resident", seconds, cpu,
                cpuSeconds(), residentMebibytes());
    }

    private boolean ready() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(2000);
            socket.getOutputStream().write(request("GET", "/actuator/health/readiness", new byte[0]));
            return new Answers(socket.getInputStream()).next() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void run(int warmup, int seconds, int rounds) throws Exception {
        measured("/api/echo", warmup);
        measured("/api/score", warmup);
        List<Round> echo = new ArrayList<>();
        List<Round> score = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            echo.add(measured("/api/echo", seconds));
            tell("echo", echo.getLast());
            score.add(measured("/api/score", seconds));
            tell("score", score.getLast());
        }
        double throughput = median(score.stream().map(Round::perSecond)) / median(echo.stream().map(Round::perSecond));
        double cpu = median(echo.stream().map(Round::cpuMicros)) / median(score.stream().map(Round::cpuMicros));
        say("score / echo: throughput %.2f, by the service's CPU %.2f (medians of %d rounds, concurrency %d, %d bytes sent)",
                throughput, cpu, rounds, concurrency, body.length);
        say("after the load: %d MiB resident", residentMebibytes());
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void tell(String route, Round round) {
        say("%-6s %8.0f/s  %6.1f us CPU  p50 %6.1f  p99 %6.1f  max %7.1f ms  errors %d", route, round.perSecond(),
                round.cpuMicros(), round.millis(0.5), round.millis(0.99), round.millis(1), round.errors());
    }

    private Round measured(String route, int seconds) throws Exception {
        byte[] request = request("POST", route, body);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        double cpu = cpuSeconds();
        long begun = System.nanoTime();
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < concurrency; i++) {
            Connection connection = new Connection(request, end);
            connections.add(connection);
            connection.start();
        }
        for (Connection connection : connections) {
            connection.join();
        }
        double took = (System.nanoTime() - begun) / 1e9;
        double used = cpuSeconds() - cpu;
        long errors = connections.stream().mapToLong(connection -> connection.errors).sum();
        return new Round(
                connections.stream().flatMapToLong(Connection::micros).sorted().toArray(), errors, took, used);
    }

    /** One kept-alive connection that sends the same request again and again. */
    private final class Connection extends Thread {

        private final byte[] request;
        private final long end;
        private long[] micros = new long[1024];
        private int answered;
        private long errors;

        Connection(byte[] request, long end) {
            this.request = request;
            this.end = end;
        }

        java.util.stream.LongStream micros() {
            return Arrays.stream(micros, 0, answered);
        }

        @Override
        public void run() {
            while (System.nanoTime() < end) {
                try (Socket socket = new Socket("127.0.0.1", port)) {
                    socket.setTcpNoDelay(true);
                    socket.setSoTimeout(10_000);
                    exchange(new BufferedOutputStream(socket.getOutputStream()), new Answers(socket.getInputStream()));
                } catch (IOException broken) {
                    errors++;
                }
            }
        }

        /** Until the time is up or the service closes the connection, which it does after so many requests. */
        private void exchange(OutputStream out, Answers answers) throws IOException {
            while (System.nanoTime() < end) {
                long sent = System.nanoTime();
                out.write(request);
                out.flush();
                int status = answers.next();
                note((System.nanoTime() - sent) / 1000);
                errors += status == 200 ? 0 : 1;
                if (answers.last) {
                    return;
                }
            }
        }

        private void note(long took) {
            if (answered == micros.length) {
                micros = Arrays.copyOf(micros, 2 * answered);
            }
            micros[answered++] = took;
        }
    }

    /** The answers on a connection, read as far as measuring needs. */
    private static final class Answers {

        private final InputStream in;
        private boolean last;

        Answers(InputStream in) {
            this.in = new BufferedInputStream(in, 65_536);
        }

        /** The status of the next answer, read to its end. */
        int next() throws IOException {
            int status = Integer.parseInt(line().split(" ")[1]);
            int length = 0;
            boolean chunked = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(Locale.ROOT);
                length = lower.startsWith("content-length:") ? Integer.parseInt(lower.substring(15).strip()) : length;
                chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
                last |= lower.startsWith("connection:") && lower.contains("close");
            }
            if (chunked) {
                for (int size = chunk(); size > 0; size = chunk()) {
                    in.skipNBytes(size + 2);
                }
                line();
            } else {
                in.skipNBytes(length);
            }
            return status;
        }

        private int chunk() throws IOException {
            return Integer.parseInt(line().strip(), 16);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("closed");
                }
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }
    }

    private byte[] request(String method, String path, byte[] content) {
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
                        + content.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, request, head.length, content.length);
        return request;
    }

    private double cpuSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + service.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS_A_SECOND;
    }

    private long residentMebibytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + service.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
