package boussole.directory;

import boussole.library.Library;
import boussole.library.Worker;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory begins with. A catalogue that is not in order keeps the service from starting. */
@Configuration(proxyBeanMethods = false)
class DirectoryBeans {

    @Bean
    CataloguesAtHand cataloguesAtHand(
            Catalogues catalogues,
            Library library,
            @Value("${boussole.territory}") String territory,
            @Value("${boussole.catalogue:}") String folder) {
        CatalogueFolder catalogue =
                new CatalogueFolder(folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder)));
        return new CataloguesAtHand(catalogues, territory, catalogue.read(KnownWords.of(library.inForce())));
    }

    @Bean
    ImportingCatalogue importingCatalogue(CataloguesAtHand catalogues, Library library, Worker worker) {
        return new ImportingCatalogue(catalogues, () -> KnownWords.of(library.inForce()), worker);
    }
}
