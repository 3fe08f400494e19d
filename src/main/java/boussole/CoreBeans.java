package boussole;

import boussole.library.Archive;
import boussole.library.Library;
import boussole.library.Shelves;
import boussole.library.Worker;
import boussole.report.document.Printing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The objects of the core, which know no Spring, and the clock. */
@Configuration(proxyBeanMethods = false)
class CoreBeans {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Shelves shelves(
            @Value("${boussole.rules:}") String rules, @Value("${boussole.questionnaires:}") String questionnaires) {
        return new Shelves(folder(rules), folder(questionnaires));
    }

    @Bean
    Library library(Shelves shelves, Archive archive, Worker worker) {
        return new Library(shelves, archive, worker);
    }

    @Bean
    Printing printing() {
        return new Printing();
    }

    private static Optional<Path> folder(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
    }
}
