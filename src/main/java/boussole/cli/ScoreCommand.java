package boussole.cli;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.library.Holdings;
import boussole.library.Shelves;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Mode;
import boussole.questionnaire.answering.AnswerReader;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.AnswersRefused;
import boussole.report.Viewing;
import boussole.scoring.Scoring;
import boussole.scoring.projection.Appraisal;
import boussole.source.FaultyFiles;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Scores the answers of a file and prints the scorecard as JSON. */
record ScoreCommand(String name, Shelves shelves, Language language, PrintStream out, PrintStream err)
        implements Command {

    private static final Set<String> FIELDS = Set.of("questionnaire", "edition", "mode", "answers", "evidence");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public int run() {
        try {
            JsonFile.Read read = JsonFile.read(name);
            out.println(JSON.writeValueAsString(scored(read, shelves.opened())));
            return CommandLine.DONE;
        } catch (FaultyFiles faulty) {
            faulty.faults().forEach(fault -> err.println(fault.told(language)));
            return CommandLine.REFUSED;
        }
    }

    private Object scored(JsonFile.Read read, Holdings holdings) {
        unknownFields(read);
        Scoring scoring = scoring(read, holdings);
        Mode mode = mode(read, scoring);
        Answers answers = answers(read, scoring);
        return new Viewing(scoring.questionnaire(), language).view(Appraisal.of(scoring, mode, answers));
    }

    private static void unknownFields(JsonFile.Read read) {
        read.top().keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw read.file()
                            .fault(
                                    "/" + field,
                                    new Text("champ inconnu « " + field + " »", "unknown field \"" + field + "\""));
                });
    }

    private static Scoring scoring(JsonFile.Read read, Holdings holdings) {
        String questionnaire = text(read, "questionnaire")
                .orElseThrow(() -> read.file()
                        .fault("", new Text("champ « questionnaire » attendu", "field \"questionnaire\" expected")));
        Scoring newest =
                holdings.newest(questionnaire).orElseThrow(() -> unknown(read, "questionnaire", questionnaire));
        return text(read, "edition")
                .map(edition -> holdings.scoring(new EditionId(questionnaire, edition))
                        .orElseThrow(() -> unknown(read, "edition", edition)))
                .orElse(newest);
    }

    private static Mode mode(JsonFile.Read read, Scoring scoring) {
        return text(read, "mode")
                .map(mode -> scoring.questionnaire().mode(mode).orElseThrow(() -> unknown(read, "mode", mode)))
                .orElse(scoring.questionnaire().modes().getFirst());
    }

    private static Answers answers(JsonFile.Read read, Scoring scoring) {
        try {
            return AnswerReader.read(scoring.questionnaire(), object(read, "answers"), object(read, "evidence"));
        } catch (AnswersRefused refused) {
            throw new FaultyFiles(refused.faults().stream()
                    .map(fault -> read.file().at(fault.pointer(), fault.message()))
                    .toList());
        }
    }

    private static Optional<String> text(JsonFile.Read read, String field) {
        Object value = read.top().get(field);
        if (value != null && !(value instanceof String)) {
            throw read.file().fault("/" + field, new Text("texte attendu", "a text expected"));
        }
        return Optional.ofNullable((String) value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(JsonFile.Read read, String field) {
        Object value = read.top().getOrDefault(field, Map.of());
        if (!(value instanceof Map<?, ?>)) {
            throw read.file().fault("/" + field, new Text("objet attendu", "an object expected"));
        }
        return (Map<String, Object>) value;
    }

    private static FaultyFiles unknown(JsonFile.Read read, String field, String value) {
        return read.file()
                .fault(
                        "/" + field,
                        new Text("« " + value + " » n’est pas connu ici", "\"" + value + "\" is not known here"));
    }
}
