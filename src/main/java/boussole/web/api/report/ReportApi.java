package boussole.web.api.report;

import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.web.paper.HandingOutReports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The result of a submitted assessment as a document. */
@RestController
@Tag(name = "Results")
@SecurityRequirement(name = "token")
class ReportApi {

    private final HandingOutReports handingOutReports;

    ReportApi(HandingOutReports handingOutReports) {
        this.handingOutReports = handingOutReports;
    }

    @GetMapping(path = "/api/assessments/{id}/report.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "The result as a PDF file",
            description = "PDF/UA-1 and PDF/A-2a, in the language of the request (Accept-Language, or ?lang). While too"
                    + " many are being printed: 503 with Retry-After.")
    @ApiResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    Mono<ResponseEntity<byte[]>> report(
            @PathVariable("id") String id,
            @Parameter(
                            description = "summary: two pages for a board; full (unless said otherwise): everything",
                            schema = @Schema(allowableValues = {"summary", "full"}))
                    @RequestParam("kind")
                    Optional<String> kind,
            Actor actor,
            Language language) {
        return handingOutReports.report(actor, id, kind, language);
    }
}
