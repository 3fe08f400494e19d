package boussole.web.leader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that runs no scripts: it keeps cookies, follows redirects, and sends forms as they stand. */
final class Browser {

    private static final Pattern FIELD =
            Pattern.compile("<(input|select|textarea)\\b([^>]*)>(?:([^<]*)</textarea>)?", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);

    private final String site;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private HttpResponse<String> page;

    Browser(int port) {
        this.site = "http://localhost:" + port;
        open("/");
    }

    Browser open(String address) {
        URI uri = URI.create(address.startsWith("http") ? address : site + address);
        page = send(HttpRequest.newBuilder(uri));
        return this;
    }

    int status() {
        return page.statusCode();
    }

    String path() {
        return page.uri().getPath();
    }

    String text() {
        return page.body();
    }

    /** The only thing of that shape on the page. */
    String find(String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text());
        if (!matcher.find()) {
            throw new AssertionError("not on the page: " + pattern + "\n" + text());
        }
        return matcher.group(1);
    }

    /** The form as it stands. */
    Form form() {
        Matcher form = FORM.matcher(text());
        if (!form.find()) {
            throw new AssertionError("no form on the page:\n" + text());
        }
        Form found = new Form(attribute(form.group(1), "action").orElse(path()));
        Matcher field = FIELD.matcher(form.group(2));
        while (field.find()) {
            found.take(field.group(1), field.group(2), Optional.ofNullable(field.group(3)));
        }
        return found;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? Optional.of(matcher.group(1).replace("&#39;", "'")) : Optional.empty();
    }

    /** What would be sent. */
    final class Form {

        private record Field(String name, String value) {}

        private final String action;
        private final List<Field> fields = new ArrayList<>();

        private Form(String action) {
            this.action = action;
        }

        private void take(String kind, String tag, Optional<String> inside) {
            String type = attribute(tag, "type").orElse("");
            boolean choice = type.equals("radio") || type.equals("checkbox");
            if (!choice || tag.contains("checked")) {
                attribute(tag, "name")
                        .ifPresent(name -> fields.add(new Field(
                                name, inside.orElse(attribute(tag, "value").orElse("")))));
            }
        }

        /** The field with these values in the place of what stood there. */
        Form with(String name, String... values) {
            fields.removeIf(field -> field.name().equals(name));
            for (String value : values) {
                fields.add(new Field(name, value));
            }
            return this;
        }

        Browser press(String button) {
            with("go", button);
            return send();
        }

        Browser send() {
            String body = fields.stream()
                    .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                    .collect(Collectors.joining("&"));
            page = Browser.this.send(HttpRequest.newBuilder(URI.create(site + action))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", site)
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            return Browser.this;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
