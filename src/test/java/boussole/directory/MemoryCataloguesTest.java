package boussole.directory;

class MemoryCataloguesTest extends CataloguesContract {

    private final MemoryCatalogues catalogues = new MemoryCatalogues();

    @Override
    Catalogues catalogues() {
        return catalogues;
    }
}
