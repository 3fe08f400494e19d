package boussole.web.problem;

import boussole.kernel.Text;
import boussole.source.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** How the framework's own refusals are told. */
final class FrameworkTelling {

    private static final long USUAL_LIMIT = 256 * 1024;

    private FrameworkTelling() {}

    static Problem of(ResponseStatusException refusal) {
        HttpStatus status = HttpStatus.resolve(refusal.getStatusCode().value());
        if (status == null) {
            return Telling.ourFault();
        }
        Problem told = switch (status) {
            case BAD_REQUEST -> unreadable(refusal);
            case NOT_FOUND -> EdgeTelling.notThere();
            case METHOD_NOT_ALLOWED -> methodNotAllowed();
            case NOT_ACCEPTABLE -> notAcceptable();
            case REQUEST_TIMEOUT -> EdgeTelling.tooSlow();
            case CONTENT_TOO_LARGE -> EdgeTelling.tooLarge(USUAL_LIMIT);
            case UNSUPPORTED_MEDIA_TYPE -> unsupported(refusal);
            case SERVICE_UNAVAILABLE -> Telling.away();
            default -> Telling.ourFault();
        };
        return told.with(headers(told, refusal));
    }

    private static Problem unreadable(ResponseStatusException refusal) {
        if (refusal instanceof ServerWebInputException
                && refusal.getCause() instanceof DecodingException undecoded
                && undecoded.getCause() instanceof DataBufferLimitException) {
            return EdgeTelling.tooLarge(USUAL_LIMIT);
        }
        return lacking(refusal)
                ? malformed(
                        "missing",
                        "Il manque le contenu ou un paramètre de la demande.",
                        "The request lacks its body or a parameter.")
                : malformed("unreadable", "La demande ne peut pas être lue.", "The request cannot be read.");
    }

    private static boolean lacking(ResponseStatusException refusal) {
        return refusal.getCause() == null
                || refusal.getCause() instanceof DecodingException nothing && nothing.getCause() == null;
    }

    private static Problem malformed(String code, String fr, String en) {
        Text text = Wording.of(fr, en);
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed", text, List.of(new ProblemError("", code, text)));
    }

    private static Problem methodNotAllowed() {
        return Problem.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                Wording.of("Cette adresse n’admet pas cette méthode.", "This address does not take that method."));
    }

    private static Problem notAcceptable() {
        return Problem.of(
                HttpStatus.NOT_ACCEPTABLE,
                "not-acceptable",
                Wording.of(
                        "Cette adresse ne répond pas dans le format demandé.",
                        "This address does not answer in the format asked for."));
    }

    private static Problem unsupported(ResponseStatusException refusal) {
        List<String> taken = refusal instanceof UnsupportedMediaTypeStatusException unsupported
                ? unsupported.getSupportedMediaTypes().stream()
                        .map(MediaType::toString)
                        .filter(type -> !type.contains("*"))
                        .toList()
                : List.of();
        return Problem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type",
                Wording.of(
                        "Le format envoyé n’est pas admis ici. Attendu : {0}.",
                        "The format sent is not taken here. Expected: {0}.",
                        taken.isEmpty() ? List.of("application/json") : taken));
    }

    private static Map<String, String> headers(Problem told, ResponseStatusException refusal) {
        Map<String, String> headers = new HashMap<>(told.headers());
        refusal.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return headers;
    }
}
