package boussole.web.leader.report;

import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.web.paper.HandingOutReports;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

/** The result as a file, for whoever holds the key to its pages. */
@Controller
class ReportPages {

    private final HandingOutReports handingOutReports;

    ReportPages(HandingOutReports handingOutReports) {
        this.handingOutReports = handingOutReports;
    }

    @GetMapping("/a/{id}/report.pdf")
    Mono<ResponseEntity<byte[]>> report(
            @PathVariable("id") String id,
            @RequestParam("kind") Optional<String> kind,
            Actor actor,
            Language language) {
        return handingOutReports.report(actor, id, kind, language);
    }
}
