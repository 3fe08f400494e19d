package boussole.web.problem;

import boussole.source.Wording;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** How the edge's own problems are told. */
final class EdgeTelling {

    private EdgeTelling() {}

    static Problem of(EdgeProblem problem) {
        return switch (problem) {
            case EdgeProblem.Malformed malformed ->
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        Wording.of(
                                "Le contenu envoyé n’est pas le JSON attendu.",
                                "What was sent is not the JSON expected here."),
                        malformed.errors());
            case EdgeProblem.Unprocessable unprocessable ->
                Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unprocessable",
                        Wording.of(
                                "La demande est bien écrite, mais ne peut pas être suivie.",
                                "The request is well written but cannot be followed."),
                        unprocessable.errors());
            case EdgeProblem.NotThere notThere -> notThere();
            case EdgeProblem.NotSignedIn notSignedIn -> notSignedIn();
            case EdgeProblem.FromElsewhere fromElsewhere -> fromElsewhere();
            case EdgeProblem.TooSlow tooSlow -> tooSlow();
            case EdgeProblem.TooLarge tooLarge -> tooLarge(tooLarge.most());
        };
    }

    private static Problem notSignedIn() {
        return Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "no-token",
                        Wording.of(
                                "Il manque le jeton, envoyé ainsi : « Authorization: Bearer … ».",
                                "The token is missing; send it as \"Authorization: Bearer …\"."))
                .with(Map.of("WWW-Authenticate", "Bearer"));
    }

    private static Problem fromElsewhere() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "foreign-origin",
                Wording.of(
                        "Ce formulaire a été envoyé depuis un autre site : rien n’a été changé.",
                        "This form was sent from another site: nothing was changed."));
    }

    static Problem notThere() {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "not-found",
                Wording.of("Il n’y a rien à cette adresse.", "There is nothing at this address."));
    }

    static Problem tooSlow() {
        return Problem.of(
                        HttpStatus.REQUEST_TIMEOUT,
                        "too-slow",
                        Wording.of(
                                "Le contenu a mis trop de temps à arriver. Recommencez.",
                                "What was sent took too long to arrive. Please try again."))
                .with(Map.of("Connection", "close"));
    }

    /** @param most bytes that would have been taken */
    static Problem tooLarge(long most) {
        return Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-large",
                        Wording.of(
                                "Le contenu envoyé dépasse {0} Kio.",
                                "What was sent is larger than {0} KiB.", most / 1024))
                .with(Map.of("Connection", "close"));
    }
}
