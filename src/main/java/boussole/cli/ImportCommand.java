package boussole.cli;

import static java.util.concurrent.TimeUnit.SECONDS;

import boussole.directory.DirectoryProblem;
import boussole.directory.ImportingCatalogue;
import boussole.directory.ImportingCatalogue.Changed;
import boussole.directory.ImportingCatalogue.Outcome;
import boussole.directory.ImportingCatalogue.Upload;
import boussole.directory.KnownWords;
import boussole.directory.profile.Known;
import boussole.directory.tables.Limits;
import boussole.embedded.EmbeddedStore;
import boussole.embedded.StoreUnavailable;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.source.FaultyFiles;
import boussole.source.Place;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.bson.UuidRepresentation;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Takes a catalogue in from a file, into the store that the service would use. */
record ImportCommand(ImportAsked asked, Folders folders, Language language, PrintStream out, PrintStream err)
        implements Command {

    private static final int QUICKLY = 2;

    @Override
    public int run() {
        try {
            Upload upload = new Upload(asked.kind(), asked.file(), asked.format(), bytes());
            tell(taken(upload, KnownWords.of(folders.shelves().checked())));
            return CommandLine.DONE;
        } catch (FaultyFiles faulty) {
            faulty.faults().forEach(fault -> err.println(fault.told(language)));
            return refused(new Text(
                    faulty.faults().size() + " défaut(s) : rien n’a été retenu.",
                    faulty.faults().size() + " fault(s): nothing was taken."));
        } catch (DirectoryProblem problem) {
            return refused(problem.text());
        } catch (StoreUnavailable away) {
            err.println(away.text().in(language));
            return refused(new Text(
                    "Si le service tourne, envoyez-lui le fichier : POST /api/directory/"
                            + asked.kind().plural() + "/import",
                    "If the service is running, send it the file: POST /api/directory/"
                            + asked.kind().plural() + "/import"));
        } catch (MongoException | DataAccessException | IllegalArgumentException away) {
            return refused(new Text(
                    "La base de données ne répond pas (MONGODB_URI) ; rien n’a été retenu.",
                    "The database does not answer (MONGODB_URI); nothing was taken."));
        }
    }

    private int refused(Text why) {
        err.println(why.in(language));
        return CommandLine.REFUSED;
    }

    private Outcome taken(Upload upload, Known known) {
        upload.entries(known); // before any store is opened
        Optional<String> given = folders.store();
        if (given.isPresent()) {
            return taken(upload, known, given.get());
        }
        try (EmbeddedStore store = EmbeddedStore.open(folders.data())) {
            return taken(upload, known, store.uri());
        }
    }

    private Outcome taken(Upload upload, Known known, String uri) {
        ConnectionString address = new ConnectionString(uri);
        String database = Optional.ofNullable(address.getDatabase()).orElse("boussole");
        try (MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(QUICKLY, SECONDS))
                .build())) {
            String territory = folders.territory();
            return ImportingCatalogue.in(
                            new ReactiveMongoTemplate(client, database),
                            territory,
                            folders.catalogue().read(known),
                            known)
                    .take(new Actor.Staff(territory), territory, upload, asked.manner())
                    .toFuture()
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private byte[] bytes() {
        try (InputStream file = Files.newInputStream(Path.of(asked.file()))) {
            return file.readNBytes(Limits.LARGEST_FILE + 1); // too large is told where it is read
        } catch (IOException unreadable) {
            throw new FaultyFiles(List.of(
                    Place.of(asked.file()).fault("ce fichier ne peut pas être lu", "this file cannot be read")));
        }
    }

    private void tell(Outcome outcome) {
        outcome.created().forEach(id -> out.println(new Text("nouveau  " + id, "new      " + id).in(language)));
        outcome.changed()
                .forEach(changed -> out.println(new Text("modifié  ", "changed  ").in(language) + changed.id() + " ("
                        + columns(changed) + ")"));
        outcome.removed().forEach(id -> out.println(new Text("retiré   " + id, "removed  " + id).in(language)));
        Text counted = new Text(
                "%d nouveaux, %d modifiés, %d retirés, %d inchangés",
                "%d new, %d changed, %d removed, %d as they were");
        out.println(counted.in(language)
                        .formatted(
                                outcome.created().size(),
                                outcome.changed().size(),
                                outcome.removed().size(),
                                outcome.kept())
                + (asked.manner().dry()
                        ? new Text(" : essai, rien n’a été écrit", ": a trial, nothing was written").in(language)
                        : ""));
    }

    private String columns(Changed changed) {
        return changed.columns().stream()
                .map(column -> language == Language.FR ? column.french() : column.english())
                .collect(Collectors.joining(", "));
    }
}
