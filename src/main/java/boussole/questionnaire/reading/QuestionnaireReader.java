package boussole.questionnaire.reading;

import boussole.kernel.Language;
import boussole.questionnaire.Questionnaire;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.LocatedYaml;
import boussole.source.Node;
import boussole.source.Shape;
import boussole.source.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads one edition of a questionnaire: its structure and its words in every language. */
public final class QuestionnaireReader {

    private static final Shape SHAPE = Shape.of("questionnaires/questionnaire.schema.json");

    private QuestionnaireReader() {}

    /** @throws FaultyFiles with everything that is wrong in any of the files */
    public static Questionnaire read(Source structure, Map<Language, Source> words) {
        List<Fault> faults = new ArrayList<>();
        Words spoken = Words.read(structure, words, faults);
        return LocatedYaml.read(structure, faults)
                .map(root -> read(root, hash(structure, words), spoken, faults))
                .filter(questionnaire -> faults.isEmpty())
                .orElseThrow(() -> new FaultyFiles(faults));
    }

    private static Questionnaire read(Node root, String hash, Words words, List<Fault> faults) {
        faults.addAll(SHAPE.faults(root));
        Questionnaire questionnaire = new EditionReader(root, words, faults).read(hash);
        words.tellUnasked();
        return questionnaire;
    }

    /**
     * {@code sha256:...} over each file's name, length and bytes, in the order of the names. Line ends count as one
     * character, so that it is the same on every system.
     */
    public static String hash(Source structure, Map<Language, Source> words) {
        Map<String, Source> files = new TreeMap<>();
        files.put("questionnaire.yaml", structure);
        words.forEach((language, source) -> files.put("words." + language.tag() + ".yaml", source));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, source) -> {
                byte[] bytes = source.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
                digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
