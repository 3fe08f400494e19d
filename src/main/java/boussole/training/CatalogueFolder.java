package boussole.training;

import boussole.kernel.Text;
import boussole.questionnaire.Questionnaire;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the catalogue is read from: a folder of this machine, or what the program carries where none is named. */
public record CatalogueFolder(Optional<Path> folder) {

    private static final String FILE = "catalogue/trainings.yaml";

    /**
     * @param questionnaires those in force
     * @throws FaultyFiles with every fault, with line and column where there is one
     */
    public Catalogue read(List<Questionnaire> questionnaires) {
        return CatalogueReader.read(new Source(FILE, text()), questionnaires);
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes()))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw faulty("texte en UTF-8 attendu", "text in UTF-8 expected");
        } catch (IOException unreadable) {
            throw faulty("ce fichier ne peut pas être lu", "this file cannot be read");
        }
    }

    private byte[] bytes() throws IOException {
        if (folder.isPresent()) {
            return Files.readAllBytes(folder.get().resolve("trainings.yaml"));
        }
        try (InputStream carried = CatalogueFolder.class.getClassLoader().getResourceAsStream(FILE)) {
            return carried == null ? new byte[0] : carried.readAllBytes();
        }
    }

    private FaultyFiles faulty(String fr, String en) {
        String file =
                folder.map(path -> path.resolve("trainings.yaml").toString()).orElse(FILE);
        return new FaultyFiles(List.of(new Fault(file, 0, 0, new Text(fr, en))));
    }
}
