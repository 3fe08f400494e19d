package boussole.assessment;

import boussole.assessment.StartingAssessment.Started;
import boussole.assessment.TakingAssessment.Answering;
import boussole.company.Company;
import boussole.identity.Actor;
import boussole.identity.Secrets;
import boussole.identity.ServerSecret;
import boussole.kernel.Language;
import boussole.library.Archive;
import boussole.library.Library;
import boussole.library.LibraryFiles;
import boussole.library.Shelves;
import boussole.library.Worker;
import boussole.questionnaire.EditionId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** All use cases on one store, with the real questionnaire and rules and a clock that a test moves. */
final class Desk {

    private static final Worker WORKER = new Worker();
    private static final Library LIBRARY = library(Path.of("rules"), new Kept());

    final MovedClock clock = new MovedClock();
    final Assessments assessments;
    final TakingAssessment taking;
    final InvitingRespondents inviting;
    final FollowingUp following;
    final ExercisingRights rights;

    Desk(Assessments assessments) {
        this(assessments, LIBRARY);
    }

    Desk(Assessments assessments, Library library) {
        ServerSecret secret = ServerSecret.drawn();
        Secrets secrets = () -> Mono.just(secret);
        Access access = new Access(assessments, secrets, WORKER);
        Replaying replaying = new Replaying(library, WORKER);
        this.assessments = assessments;
        this.taking = new TakingAssessment(access, assessments, replaying, clock);
        this.inviting = new InvitingRespondents(access, assessments, replaying, clock);
        this.following = new FollowingUp(access, assessments, replaying, clock);
        this.rights = new ExercisingRights(access);
    }

    static Library library(Path rules, Archive archive) {
        return new Library(new Shelves(Optional.of(rules), Optional.of(Path.of("questionnaires"))), archive, WORKER);
    }

    static StartingAssessment asking(Optional<String> key) {
        return new StartingAssessment(
                "ai-maturity", Optional.empty(), Optional.empty(), Prepared.FICTITIOUS, Language.FR, key);
    }

    static StartingAssessment asking(String mode, Company company) {
        return new StartingAssessment(
                "ai-maturity", Optional.empty(), Optional.of(mode), company, Language.FR, Optional.empty());
    }

    static Answering says(String question, Object value) {
        return new Answering(question, Optional.of(value), Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    static Answering withdraws(String question) {
        return new Answering(question, Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    static Actor actor(Started started) {
        return new Actor.Leader(started.token());
    }

    static AssessmentId id(Started started) {
        return started.assessment().id();
    }

    Started start() {
        return taking.start(asking(Optional.empty())).block();
    }

    Assessment answer(Started started, String question, Object value) {
        return taking.answer(actor(started), id(started), says(question, value)).block();
    }

    TakingAssessment.Outcome submit(Started started) {
        return taking.submit(actor(started), id(started)).block();
    }

    Assessment kept(Started started) {
        return assessments.find(id(started)).block();
    }

    /** A clock that stands still until it is moved. */
    static final class MovedClock extends Clock {

        private Instant now = Prepared.NOW;

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** An archive in memory. */
    static final class Kept implements Archive {

        private final Map<String, LibraryFiles> files = new ConcurrentHashMap<>();

        @Override
        public Mono<Void> keep(String rules, EditionId edition, LibraryFiles deciding) {
            return Mono.fromRunnable(() -> files.putIfAbsent(edition + " " + rules, deciding));
        }

        @Override
        public Mono<LibraryFiles> find(String rules, EditionId edition) {
            return Mono.fromSupplier(() -> files.get(edition + " " + rules));
        }
    }
}
