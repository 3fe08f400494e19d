package boussole.scoring;

import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.AnswerReader;
import boussole.questionnaire.answering.Answers;
import boussole.source.FaultyFiles;
import boussole.source.LocatedYaml;
import boussole.source.Node;
import boussole.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A company worked out on paper: its answers, and what must come out. */
public record WorkedCase(String name, Node file) {

    public static final Path FOLDER = Path.of("src/test/resources/cases");

    public static List<WorkedCase> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(WorkedCase::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file as a tree. */
    public static Node tree(Path file) {
        List<boussole.source.Fault> faults = new ArrayList<>();
        Node tree = LocatedYaml.read(new Source(file.toString(), text(file)), faults)
                .orElseThrow(() -> new FaultyFiles(faults));
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
        return tree;
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String mode() {
        return file.text("mode").orElseThrow();
    }

    Node expected() {
        return file.get("expected").orElseThrow();
    }

    /** The answers as they would come in through the API. */
    public Map<String, Object> rawAnswers() {
        return raw("answers");
    }

    public Map<String, Object> rawEvidence() {
        return raw("evidence");
    }

    public Answers answers(Questionnaire questionnaire) {
        return AnswerReader.read(questionnaire, rawAnswers(), rawEvidence());
    }

    @Override
    public String toString() {
        return name;
    }

    private static WorkedCase read(Path file) {
        return new WorkedCase(file.getFileName().toString().replace(".yaml", ""), tree(file));
    }

    private Map<String, Object> raw(String field) {
        Map<String, Object> raw = new LinkedHashMap<>();
        file.get(field).ifPresent(node -> node.entries().forEach((id, entry) -> raw.put(id, raw(entry.value()))));
        return raw;
    }

    private static Object raw(Node node) {
        return switch (node) {
            case Node.Listing list -> list.items().stream().map(WorkedCase::raw).toList();
            case Node.Mapping mapping -> {
                Map<String, Object> object = new LinkedHashMap<>();
                mapping.entries().forEach((key, entry) -> object.put(key, raw(entry.value())));
                yield object;
            }
            case Node.Scalar scalar -> raw(scalar);
        };
    }

    private static Object raw(Node.Scalar scalar) {
        if (scalar.quoted() || !scalar.written().matches("-?\\d+(\\.\\d+)?")) {
            return scalar.written();
        }
        return scalar.written().contains(".")
                ? (Object) new BigDecimal(scalar.written())
                : Integer.valueOf(scalar.written());
    }
}
