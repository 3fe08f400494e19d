package boussole.company;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A public register of our own, on this machine, that answers as it is told. */
public final class FakeRegister implements AutoCloseable {

    /** A fictitious company, as the State's search writes companies. */
    public static final String SPINNING_MILL = """
            {"total_results": 1, "page": 1, "results": [{
              "siren": "732829320", "nom_complet": "FILATURE FICTIVE", "statut_diffusion": "O",
              "caractere_employeur": "O", "tranche_effectif_salarie": "12", "activite_principale": "13.10Z",
              "section_activite_principale": "C", "etat_administratif": "A",
              "siege": {"siret": "73282932000074", "code_postal": "59100", "departement": "59", "est_siege": true}}]}
            """;

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Answering answering = exchange -> send(exchange, 200, SPINNING_MILL);

    /** How a question is answered. */
    private interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    public FakeRegister() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/search", exchange -> {
            asked.add(exchange.getRequestURI().getQuery());
            answering.to(exchange);
        });
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/search";
    }

    /** The queries that came, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public FakeRegister answering(int status, String body) {
        answering = exchange -> send(exchange, status, body);
        return this;
    }

    /** Never says a word. */
    public FakeRegister silent() {
        answering = exchange -> {};
        return this;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
