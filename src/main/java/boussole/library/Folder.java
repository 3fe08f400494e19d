package boussole.library;

import boussole.kernel.Text;
import boussole.rulebook.RuleFiles;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of rules or questionnaires on this machine. */
record Folder(Path path) {

    private static final int TRIES = 20;

    /**
     * Its YAML and DRL files, read until two readings agree, so that a copy in progress is not taken half.
     *
     * @throws FaultyFiles where the folder is not there, or a file is not text in UTF-8
     */
    RuleFiles read() {
        if (!Files.isDirectory(path)) {
            throw new FaultyFiles(List.of(
                    new Fault(path.toString(), 0, 0, new Text("ce dossier n’existe pas", "there is no such folder"))));
        }
        RuleFiles before = once();
        for (int tries = 0; tries < TRIES; tries++) {
            RuleFiles again = once();
            if (again.equals(before)) {
                return again;
            }
            before = again;
        }
        throw new FaultyFiles(List.of(new Fault(
                path.toString(),
                0,
                0,
                new Text("les fichiers changent sans cesse", "the files keep changing while they are read"))));
    }

    private RuleFiles once() {
        TreeMap<String, String> files = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        try (Stream<Path> all = Files.walk(path)) {
            all.filter(Folder::ours).sorted().forEach(file -> add(file, files, faults));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
        return new RuleFiles(files);
    }

    private void add(Path file, TreeMap<String, String> files, List<Fault> faults) {
        String name = path.relativize(file).toString().replace('\\', '/');
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            files.put(name, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notText) {
            faults.add(new Fault(name, 0, 0, new Text("texte en UTF-8 attendu", "text in UTF-8 expected")));
        } catch (IOException unreadable) {
            faults.add(new Fault(name, 0, 0, new Text("fichier illisible", "the file cannot be read")));
        }
    }

    private static boolean ours(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".drl"));
    }
}
