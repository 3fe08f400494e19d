package boussole.assessment;

import static boussole.assessment.Desk.actor;
import static boussole.assessment.Desk.id;
import static boussole.assessment.Desk.says;
import static org.assertj.core.api.Assertions.assertThat;

import boussole.assessment.Assessment.Submitted;
import boussole.assessment.StartingAssessment.Started;
import boussole.questionnaire.Answer;
import boussole.support.StorePlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Several people at one assessment, through the embedded store. */
class WritingAtOnceTest {

    private static final List<String> QUESTIONS = Stream.of(
                    "S1 S2 S3 S4 A1 A2 A3 A4 A5 K1 K3 K4 H1 H2 H3 H4 H5 U2 U4 U5 V1 V2 V3 V4 L1 L2 L3 N7 C2 C3 C4 C6"
                            .split(" "))
            .toList();

    private final StorePlace.Opened store = StorePlace.EMBEDDED.open();
    private final Desk desk = new Desk(new MongoAssessments(store.template()));
    private final Started started = desk.start();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void thirty_two_people_who_answer_different_questions_all_keep_their_answers() {
        Map<String, String> given = QUESTIONS.stream().collect(Collectors.toMap(question -> question, this::fitting));

        Flux.fromIterable(QUESTIONS)
                .flatMap(question -> written(question, given.get(question)), 32)
                .blockLast();

        assertThat(QUESTIONS).hasSize(32);
        assertThat(desk.kept(started).answers().byQuestion())
                .isEqualTo(given.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> new Answer.Choice(answer.getValue()))));
        assertThat(desk.kept(started).version()).isEqualTo(33);
    }

    @Test
    void an_answer_and_a_submission_at_once_leave_no_answer_acknowledged_and_lost() {
        Mono<Boolean> answered = written("S1", "3")
                .thenReturn(true)
                .onErrorResume(AssessmentProblem.AlreadySubmitted.class, late -> Mono.just(false));
        Mono<Submitted> submitted = desk.taking
                .submit(actor(started), id(started))
                .map(TakingAssessment.Outcome::assessment)
                .subscribeOn(Schedulers.parallel());

        boolean acknowledged = Mono.zip(answered, submitted).block().getT1();

        assertThat(desk.kept(started).answers().to("S1").isPresent()).isEqualTo(acknowledged);
    }

    @Test
    void several_submissions_at_once_give_one_result() {
        desk.answer(started, "S1", 3);

        List<Submitted> outcomes = Flux.fromStream(IntStream.range(0, 8).boxed())
                .flatMap(each -> desk.taking.submit(actor(started), id(started)).subscribeOn(Schedulers.parallel()))
                .map(TakingAssessment.Outcome::assessment)
                .collectList()
                .block();

        assertThat(outcomes).hasSize(8).containsOnly((Submitted) desk.kept(started));
    }

    @Test
    void several_starts_at_once_with_one_key_give_one_assessment() {
        Optional<String> key = Optional.of("5f0c7f0e-8f3b-4c59-9d8e-2f6f5b1f7a11");

        List<AssessmentId> ids = Flux.range(0, 16)
                .flatMap(each -> desk.taking.start(Desk.asking(key)).subscribeOn(Schedulers.parallel()))
                .map(Desk::id)
                .collectList()
                .block();

        assertThat(ids).hasSize(16).containsOnly(ids.getFirst());
    }

    @Test
    void an_invitation_and_an_erasure_at_once_leave_nothing_behind() {
        Mono<Optional<Started>> invited = desk.inviting
                .invite(actor(started), id(started), "staff", Optional.empty())
                .map(Optional::of)
                .onErrorResume(AssessmentProblem.NotFound.class, late -> Mono.just(Optional.empty()))
                .subscribeOn(Schedulers.parallel());
        Mono<Void> erased = desk.rights.erase(actor(started), id(started)).subscribeOn(Schedulers.parallel());

        Mono.when(invited, invited, invited, erased, invited, invited).block();

        assertThat(store.template().count(new Query(), "assessments").block()).isZero();
    }

    private Mono<Assessment> written(String question, String key) {
        return desk.taking
                .answer(actor(started), id(started), says(question, key))
                .subscribeOn(Schedulers.parallel());
    }

    private String fitting(String question) {
        return switch (question) {
            case "C2" -> "21";
            case "C3" -> "textile";
            case "C4" -> "ceo";
            case "C6" -> "ind";
            case "N7" -> "t1";
            default -> Integer.toString(QUESTIONS.indexOf(question) % 4);
        };
    }
}
