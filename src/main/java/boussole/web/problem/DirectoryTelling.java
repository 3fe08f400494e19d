package boussole.web.problem;

import boussole.directory.DirectoryProblem;
import boussole.kernel.Text;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** How the problems of the directory and of its files are told. */
final class DirectoryTelling {

    private static final int MOST = 1_000;

    private DirectoryTelling() {}

    static Problem of(DirectoryProblem problem) {
        Text text = problem.text();
        return switch (problem) {
            case DirectoryProblem.NotThere p -> Problem.of(HttpStatus.NOT_FOUND, "not-found", text);
            case DirectoryProblem.Taken p ->
                Problem.of(HttpStatus.CONFLICT, "id-taken", text, List.of(new ProblemError("/id", "id-taken", text)));
            case DirectoryProblem.TooMany p -> Problem.of(HttpStatus.CONFLICT, "too-many", text);
            case DirectoryProblem.Stale p ->
                Problem.of(HttpStatus.PRECONDITION_FAILED, "stale-version", text)
                        .with(Map.of("ETag", "\"" + p.current() + "\""));
            case DirectoryProblem.VersionNeeded p ->
                Problem.of(HttpStatus.PRECONDITION_REQUIRED, "version-needed", text);
            case DirectoryProblem.KeyReused p -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", text);
            case DirectoryProblem.OtherId p ->
                Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "other-id",
                        text,
                        List.of(new ProblemError("/id", "other-id", text)));
            case DirectoryProblem.Refused refused ->
                Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "profile-refused",
                        text,
                        refused.flaws().stream()
                                .map(flaw ->
                                        new ProblemError("/" + flaw.column().key(), "refused", flaw.message()))
                                .toList());
        };
    }

    /** Pointers of a table's faults are its lines and columns; no more of them than anybody reads. */
    static Problem refused(FaultyFiles faulty) {
        List<Fault> faults = faulty.faults();
        Stream<ProblemError> told = faults.stream().limit(MOST).map(DirectoryTelling::error);
        Stream<ProblemError> more = Stream.of(faults.size() - MOST)
                .filter(left -> left > 0)
                .map(left -> new ProblemError(
                        "", "more", Wording.of("Et {0} autres défauts.", "And {0} more faults.", left)));
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "file-refused",
                Wording.of(
                        "Ce fichier n’est pas en ordre ({0} défauts) ; rien n’a été retenu.",
                        "This file is not in order ({0} faults); none of it was taken.", faults.size()),
                Stream.concat(told, more).toList());
    }

    private static ProblemError error(Fault fault) {
        return fault.line() == 0
                ? new ProblemError("", "file", fault.message())
                : new ProblemError(
                        "/" + fault.line() + "/" + fault.column(),
                        "cell",
                        Wording.of(
                                "Ligne {0}, colonne {1}, {2}",
                                "Line {0}, column {1}, {3}",
                                fault.line(),
                                fault.column(),
                                fault.message().fr(),
                                fault.message().en()));
    }
}
