package boussole.web.api.directory;

import boussole.directory.KeepingDirectory;
import boussole.identity.Actor;
import boussole.matching.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Keeping what the territory offers, one profile at a time: for the hub's team. */
@RestController
@Tag(name = "Directory")
@SecurityRequirement(name = "token")
class KeepingApi {

    private static final String EXAMPLE = """
            {"id": "club-exemple", "fictitious": true, "nameFr": "Club fictif Exemple", "sectors": ["logistics"],
             "levelFrom": 1, "levelTo": 4, "helps": ["club"], "departements": ["59"], "capacity": 20}""";

    private final KeepingDirectory keepingDirectory;
    private final String territory;

    KeepingApi(KeepingDirectory keepingDirectory, @Value("${boussole.territory}") String territory) {
        this.keepingDirectory = keepingDirectory;
        this.territory = territory;
    }

    @PostMapping("/api/directory/{kind}")
    @Operation(
            summary = "Add a profile",
            description = "Fields are those of the catalogue's files (catalogue/README.md). The same Idempotency-Key"
                    + " and content again give the same profile.")
    @ApiResponse(responseCode = "201", description = "Added; its version is in ETag")
    Mono<ResponseEntity<Map<String, Object>>> add(
            @PathVariable("kind") String kind,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(EXAMPLE)))
                    @RequestBody
                    Map<String, Object> sent,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Actor actor) {
        Kind asked = Place.kind(kind);
        return keepingDirectory
                .add(actor, territory, asked, ProfileBody.read(asked, sent), idempotencyKey)
                .map(kept -> ResponseEntity.created(URI.create(Place.address(kept)))
                        .eTag(Place.tag(kept))
                        .body(ProfileView.of(kept)));
    }

    @PutMapping("/api/directory/{kind}/{id}")
    @Operation(
            summary = "Write a profile anew",
            description = "Needs If-Match with the ETag that was read (428 without, 412 where someone else has written"
                    + " in between). Fields that are left out are emptied.")
    Mono<ResponseEntity<Map<String, Object>>> replace(
            @PathVariable("kind") String kind,
            @PathVariable("id") String id,
            @RequestBody Map<String, Object> sent,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            Actor actor) {
        Kind asked = Place.kind(kind);
        return keepingDirectory
                .replace(actor, territory, asked, id, Place.version(ifMatch), ProfileBody.read(asked, sent))
                .map(kept -> ResponseEntity.ok().eTag(Place.tag(kept)).body(ProfileView.of(kept)));
    }

    @DeleteMapping("/api/directory/{kind}/{id}")
    @Operation(summary = "Take a profile out", description = "Needs If-Match, as writing it anew does.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(
            @PathVariable("kind") String kind,
            @PathVariable("id") String id,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            Actor actor) {
        return keepingDirectory.remove(actor, territory, Place.kind(kind), id, Place.version(ifMatch));
    }
}
