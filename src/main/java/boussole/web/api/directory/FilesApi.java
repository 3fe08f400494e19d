package boussole.web.api.directory;

import boussole.directory.ImportingCatalogue;
import boussole.directory.ImportingCatalogue.Manner;
import boussole.directory.ImportingCatalogue.Outcome;
import boussole.directory.ImportingCatalogue.Upload;
import boussole.directory.profile.Column;
import boussole.directory.tables.Limits;
import boussole.directory.tables.TableFormat;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.matching.Kind;
import boussole.source.Wording;
import boussole.web.problem.EdgeProblem;
import boussole.web.problem.ProblemError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A kind's catalogue as a file, in and out: for the hub's team. */
@RestController
@Tag(name = "Directory")
@SecurityRequirement(name = "token")
class FilesApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportingCatalogue importingCatalogue;
    private final String territory;

    FilesApi(ImportingCatalogue importingCatalogue, @Value("${boussole.territory}") String territory) {
        this.importingCatalogue = importingCatalogue;
        this.territory = territory;
    }

    /**
     * What an import did, or would do.
     *
     * @param dryRun nothing was written
     * @param kept how many are as they were
     */
    record ImportView(boolean dryRun, List<String> created, List<ChangedView> changed, List<String> removed, int kept) {

        static ImportView of(Outcome outcome, boolean dryRun) {
            return new ImportView(
                    dryRun,
                    outcome.created(),
                    outcome.changed().stream()
                            .map(changed -> new ChangedView(
                                    changed.id(),
                                    changed.columns().stream().map(Column::key).toList()))
                            .toList(),
                    outcome.removed(),
                    outcome.kept());
        }
    }

    /** A profile that is not as it was, and its fields that differ. */
    record ChangedView(String id, List<String> fields) {}

    @PostMapping(
            value = "/api/directory/{kind}/import",
            consumes = {"text/csv", XLSX})
    @Operation(
            summary = "Take a catalogue in from a CSV or XLSX file",
            description = "Profiles are added and written anew by their id; with replace=true those that the file does"
                    + " not name are removed. Nothing is written if anything in the file is wrong; every fault is told"
                    + " with line and column. With dryRun=true nothing is written at all.")
    Mono<ImportView> take(
            @PathVariable("kind") String kind,
            @RequestParam("dryRun") Optional<String> dryRun,
            @RequestParam("replace") Optional<String> replace,
            Actor actor,
            ServerWebExchange exchange) {
        actor.mustWorkFor(territory);
        Kind asked = Place.kind(kind);
        Manner manner = new Manner(yes("replace", replace), yes("dryRun", dryRun));
        TableFormat format = format(exchange.getRequest());
        return body(exchange.getRequest())
                .map(bytes -> new Upload(asked, asked.plural() + "." + format.ending(), format, bytes))
                .flatMap(upload -> importingCatalogue.take(actor, territory, upload, manner))
                .map(outcome -> ImportView.of(outcome, manner.dry()));
    }

    @GetMapping("/api/directory/{kind}/export")
    @Operation(
            summary = "A catalogue as a file that can be taken in again",
            description =
                    "With the expired. As format (csv or xlsx) says, else CSV; headings in the request's language.")
    Mono<ResponseEntity<byte[]>> give(
            @PathVariable("kind") String kind,
            @RequestParam("format") Optional<String> format,
            Actor actor,
            Language language) {
        Kind asked = Place.kind(kind);
        TableFormat wanted = format.map(FilesApi::named).orElse(TableFormat.CSV);
        return importingCatalogue
                .give(actor, territory, asked, wanted, language)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(
                                wanted == TableFormat.CSV ? "text/csv;charset=UTF-8" : wanted.mediaType()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(asked, wanted))
                        .body(bytes));
    }

    private static String attachment(Kind kind, TableFormat format) {
        return ContentDisposition.attachment()
                .filename(kind.plural() + "." + format.ending())
                .build()
                .toString();
    }

    private static Mono<byte[]> body(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), Limits.LARGEST_FILE)
                .map(FilesApi::bytes)
                .defaultIfEmpty(new byte[0]);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /** The mapping lets only these two in. */
    private static TableFormat format(ServerHttpRequest request) {
        MediaType type =
                Optional.ofNullable(request.getHeaders().getContentType()).orElse(MediaType.TEXT_PLAIN);
        return type.isCompatibleWith(MediaType.parseMediaType(XLSX)) ? TableFormat.XLSX : TableFormat.CSV;
    }

    private static TableFormat named(String written) {
        return Stream.of(TableFormat.values())
                .filter(format -> format.ending().equals(written))
                .findFirst()
                .orElseThrow(() -> unfit("format", "csv", "xlsx"));
    }

    private static boolean yes(String name, Optional<String> written) {
        return written.map(word -> switch (word) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw unfit(name, "true", "false");
                })
                .orElse(false);
    }

    private static EdgeProblem unfit(String name, String one, String other) {
        return new EdgeProblem.Unprocessable(List.of(new ProblemError(
                "/" + name,
                "unknown-value",
                Wording.of("Attendu : {0} ou {1}.", "Expected: {0} or {1}.", one, other))));
    }
}
