package boussole.directory;

import boussole.directory.profile.Terms;
import boussole.library.Library;
import boussole.source.FaultyFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory begins with. */
@Configuration(proxyBeanMethods = false)
class DirectoryBeans {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryBeans.class);

    /** A folder that was named must be right; what the program carries may not suit the words that a hub has chosen. */
    @Bean
    Seeds seeds(
            @Value("${boussole.catalogue:}") String folder,
            @Value("${boussole.territory}") String territory,
            Library library) {
        Terms terms = InForce.terms(library.inForce());
        if (!folder.isBlank()) {
            return new Seeds(territory, new CatalogueFolder(Optional.of(Path.of(folder))).read(terms));
        }
        try {
            return new Seeds(CatalogueFolder.DEMONSTRATION, new CatalogueFolder(Optional.empty()).read(terms));
        } catch (FaultyFiles otherWords) {
            LOG.warn("the demonstration's catalogue does not suit the rules and questionnaires in force: left out");
            return new Seeds(CatalogueFolder.DEMONSTRATION, Map.of());
        }
    }
}
