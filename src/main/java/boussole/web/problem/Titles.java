package boussole.web.problem;

import boussole.kernel.Text;
import org.springframework.http.HttpStatus;

/** A few words for each status. */
final class Titles {

    private Titles() {}

    static Text of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> new Text("Demande illisible", "Unreadable request");
            case UNAUTHORIZED -> new Text("Jeton manquant", "Token missing");
            case FORBIDDEN -> new Text("Demande refusée", "Request refused");
            case NOT_FOUND -> new Text("Introuvable", "Not found");
            case METHOD_NOT_ALLOWED -> new Text("Méthode non admise", "Method not allowed");
            case NOT_ACCEPTABLE -> new Text("Format de réponse indisponible", "No such response format");
            case REQUEST_TIMEOUT -> new Text("Envoi trop lent", "Too slow");
            case CONFLICT -> new Text("Impossible dans cet état", "Not possible in this state");
            case PRECONDITION_FAILED -> new Text("Version dépassée", "Stale version");
            case PRECONDITION_REQUIRED -> new Text("Version à préciser", "Version needed");
            case CONTENT_TOO_LARGE -> new Text("Contenu trop volumineux", "Content too large");
            case UNSUPPORTED_MEDIA_TYPE -> new Text("Format d’envoi non admis", "Unsupported format");
            case UNPROCESSABLE_CONTENT -> new Text("Contenu refusé", "Content refused");
            case SERVICE_UNAVAILABLE -> new Text("Service momentanément indisponible", "Service unavailable for now");
            case INTERNAL_SERVER_ERROR -> new Text("Erreur de notre côté", "An error on our side");
            default -> Text.same(status.getReasonPhrase());
        };
    }
}
