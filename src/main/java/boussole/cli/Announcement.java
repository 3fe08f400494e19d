package boussole.cli;

import boussole.kernel.Text;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the service where it is and how to try it. */
@Component
final class Announcement {

    private static final Text WELCOME = new Text("""

        Boussole est prêt :  http://localhost:%1$d/
        Pour l’équipe :      http://localhost:%1$d/advisor  (clé : %2$s)
        Pour essayer :       curl -s localhost:%1$d/api/score -H 'Content-Type: application/json' -d @docs/examples/answers.json
        """, """

                Boussole is ready:  http://localhost:%1$d/
                For the hub’s team: http://localhost:%1$d/advisor  (key: %2$s)
                To try it:          curl -s localhost:%1$d/api/score -H 'Content-Type: application/json' -d @docs/examples/answers.json
                """);

    @EventListener
    void tell(WebServerInitializedEvent started) {
        if (started.getApplicationContext().getServerNamespace() == null) {
            Terminal.out()
                    .printf(
                            WELCOME.in(CommandLine.spoken(System.getenv())),
                            started.getWebServer().getPort(),
                            key(started.getApplicationContext().getEnvironment()));
        }
    }

    /** Where the team's key is to be found; never the key itself. */
    private static String key(Environment environment) {
        return environment.getProperty("boussole.staff-key", "").isBlank()
                ? environment.getProperty("BOUSSOLE_DATA", "data") + "/staff.key"
                : "BOUSSOLE_STAFF_KEY";
    }
}
