package boussole.directory.profile;

import boussole.matching.vocabulary.Labels;
import boussole.matching.vocabulary.NeighboursReader;
import boussole.matching.vocabulary.VocabularyReader;
import boussole.questionnaire.reading.Shipped;
import boussole.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The words of the rules and questionnaires of the repository. */
public final class ShippedTerms {

    public static final Terms TERMS = Terms.of(
            VocabularyReader.read(table("vocabulary"), Labels.NONE),
            NeighboursReader.read(table("neighbours")),
            List.of(Shipped.edition("ai-maturity/2026.1")));

    private ShippedTerms() {}

    private static Source table(String name) {
        Path file = Path.of("rules/matching", name + ".yaml");
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
