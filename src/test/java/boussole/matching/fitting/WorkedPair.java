package boussole.matching.fitting;

import boussole.matching.Fit;
import boussole.scoring.WorkedCase;
import boussole.source.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A need and an offer worked out on paper, and what must come out. */
record WorkedPair(String name, LocalDate day, Node node) {

    private static final Path FOLDER = WorkedCase.FOLDER.resolve("matching");

    static List<WorkedPair> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(WorkedCase::tree)
                    .flatMap(file -> file.items("cases").stream()
                            .map(node -> new WorkedPair(
                                    node.text("case").orElseThrow(),
                                    LocalDate.parse(file.text("day").orElseThrow()),
                                    node)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Fit fit() {
        return PreparedFitting.fitting()
                .fit(
                        WrittenPair.need(node.get("need").orElseThrow()),
                        WrittenPair.offer(node.get("offer").orElseThrow()),
                        day);
    }

    @Override
    public String toString() {
        return name;
    }
}
