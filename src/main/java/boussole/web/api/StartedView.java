package boussole.web.api;

import boussole.assessment.StartingAssessment.Started;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A started assessment and its only key.
 *
 * @param resume the address of the page that goes on with it; whoever has it can answer
 */
record StartedView(String id, String token, String resume) {

    /** 201, with the address of the assessment. */
    static ResponseEntity<StartedView> created(Started started, ServerWebExchange exchange) {
        String id = started.assessment().id().value();
        String token = started.token().written();
        URI resume = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath("/r/{id}/{token}")
                .replaceQuery(null)
                .build(id, token);
        return ResponseEntity.created(URI.create("/api/assessments/" + id))
                .eTag(Addressed.tag(started.assessment()))
                .body(new StartedView(id, token, resume.toString()));
    }
}
