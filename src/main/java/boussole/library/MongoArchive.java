package boussole.library;

import boussole.questionnaire.EditionId;
import boussole.rulebook.RuleFiles;
import java.util.List;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The archive in the store: one document an edition and hash, written once. */
@Component
class MongoArchive implements Archive {

    private final ReactiveMongoTemplate mongo;

    MongoArchive(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Void> keep(String rules, EditionId edition, LibraryFiles files) {
        Stored stored = new Stored(id(rules, edition), stored(files.rules()), stored(files.questionnaires()));
        return mongo.insert(stored)
                .onErrorResume(DuplicateKeyException.class, known -> Mono.empty())
                .then();
    }

    @Override
    public Mono<LibraryFiles> find(String rules, EditionId edition) {
        return mongo.findById(id(rules, edition), Stored.class)
                .map(stored -> new LibraryFiles(files(stored.rules()), files(stored.questionnaires())));
    }

    private static String id(String rules, EditionId edition) {
        return edition + " " + rules;
    }

    private static List<StoredFile> stored(RuleFiles files) {
        return files.byPath().entrySet().stream()
                .map(file -> new StoredFile(file.getKey(), file.getValue()))
                .toList();
    }

    private static RuleFiles files(List<StoredFile> stored) {
        TreeMap<String, String> byPath = new TreeMap<>();
        stored.forEach(file -> byPath.put(file.path(), file.text()));
        return new RuleFiles(byPath);
    }

    @Document("library")
    private record Stored(@Id String id, List<StoredFile> rules, List<StoredFile> questionnaires) {}

    private record StoredFile(String path, String text) {}
}
