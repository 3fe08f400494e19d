package boussole.web.development;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Parses a body and gives it back: what the load script sets scoring beside. Only in the profile {@code benchmark}. */
@RestController
@Profile("benchmark")
@Hidden
class EchoApi {

    @PostMapping("/api/echo")
    Mono<Map<String, Object>> echo(@RequestBody Map<String, Object> body) {
        return Mono.just(body);
    }
}
