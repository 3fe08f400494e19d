package boussole.web.api.directory;

import boussole.directory.Directory;
import boussole.directory.Kept;
import boussole.identity.Actor;
import boussole.matching.Kind;
import boussole.web.api.directory.ProfilesView.Wanted;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reading what the territory offers. */
@RestController
@Tag(name = "Directory")
class DirectoryApi {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Directory directory;
    private final Clock clock;
    private final String territory;

    DirectoryApi(Directory directory, Clock clock, @Value("${boussole.territory}") String territory) {
        this.directory = directory;
        this.clock = clock;
        this.territory = territory;
    }

    @GetMapping(value = "/api/directory/{kind}", params = "expired!=true")
    @Operation(
            summary = "Clubs, experts, partners, trainings or schemes",
            description = "By id; none that has expired. With expired=true and the staff's key, all of them.")
    Mono<ProfilesView> list(
            @PathVariable("kind") String kind,
            @RequestParam("limit") Optional<String> limit,
            @RequestParam("after") Optional<String> after) {
        Kind asked = Place.kind(kind);
        Wanted wanted = Wanted.of(limit, after, false);
        return directory.entries(territory, asked, today()).map(all -> ProfilesView.of(asked, all, wanted));
    }

    @GetMapping(value = "/api/directory/{kind}", params = "expired=true")
    @SecurityRequirement(name = "token")
    @Operation(summary = "The same, with those that have expired: for the hub's team")
    Mono<ProfilesView> listAll(
            @PathVariable("kind") String kind,
            @RequestParam("limit") Optional<String> limit,
            @RequestParam("after") Optional<String> after,
            Actor actor) {
        Kind asked = Place.kind(kind);
        Wanted wanted = Wanted.of(limit, after, true);
        return directory.entries(actor, territory, asked).map(all -> ProfilesView.of(asked, all, wanted));
    }

    @GetMapping(value = "/api/directory/{kind}/{id}", params = "expired!=true")
    @Operation(summary = "One profile, unless it has expired")
    Mono<ResponseEntity<Map<String, Object>>> see(@PathVariable("kind") String kind, @PathVariable("id") String id) {
        return directory.find(territory, Place.kind(kind), id, today()).map(DirectoryApi::shown);
    }

    @GetMapping(value = "/api/directory/{kind}/{id}", params = "expired=true")
    @SecurityRequirement(name = "token")
    @Operation(summary = "One profile, even if it has expired: for the hub's team")
    Mono<ResponseEntity<Map<String, Object>>> seeExpired(
            @PathVariable("kind") String kind, @PathVariable("id") String id, Actor actor) {
        return directory.find(actor, territory, Place.kind(kind), id).map(DirectoryApi::shown);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FRANCE);
    }

    private static ResponseEntity<Map<String, Object>> shown(Kept kept) {
        return ResponseEntity.ok().eTag(Place.tag(kept)).body(ProfileView.of(kept));
    }
}
