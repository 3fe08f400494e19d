package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Level;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scorecard.Overall;
import boussole.source.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;

/** What a worked case says must come out; everything it names is compared. */
record Expectation(Node expected) {

    void compare(Scorecard scorecard) {
        SoftAssertions softly = new SoftAssertions();
        if (expected.text("status").isPresent()) {
            softly.assertThat(scorecard.overall()).as("overall").isEmpty();
        } else {
            overall(softly, scorecard.overall().orElseThrow());
        }
        expected.get("dimensions")
                .ifPresent(dimensions -> dimensions
                        .entries()
                        .forEach((id, entry) -> score(softly, id, entry.value(), dimension(scorecard, id))));
        expected.get("measures")
                .ifPresent(measures -> measures.entries()
                        .forEach((id, entry) -> score(
                                softly,
                                id,
                                entry.value(),
                                Optional.ofNullable(scorecard.measures().get(id)))));
        levels(softly, scorecard);
        heldBack(softly, scorecard);
        rows(softly, scorecard);
        confidence(softly, scorecard);
        softly.assertAll();
    }

    private void overall(SoftAssertions softly, Overall overall) {
        expected.get("overall").ifPresent(node -> score(softly, "overall", node, overall.score()));
        Optional<LevelReached> level = overall.level();
        expected.whole("level")
                .ifPresent(number -> softly.assertThat(level.map(LevelReached::number))
                        .as("level")
                        .contains(number));
        expected.whole("levelByScore")
                .ifPresent(number -> softly.assertThat(level.map(LevelReached::byScore))
                        .as("level by score")
                        .contains(number));
        expected.whole("uncappedLevel")
                .ifPresent(number -> softly.assertThat(level.map(LevelReached::uncapped))
                        .as("uncapped level")
                        .contains(number));
    }

    private static Optional<Rational> dimension(Scorecard scorecard, String id) {
        return group(scorecard, id).flatMap(GroupResult::score);
    }

    private static Optional<GroupResult> group(Scorecard scorecard, String id) {
        return scorecard.dimensions().stream()
                .flatMap(GroupResult::andBelow)
                .filter(result -> result.group().id().equals(id))
                .findFirst();
    }

    private void levels(SoftAssertions softly, Scorecard scorecard) {
        expected.get("levels")
                .ifPresent(levels -> levels.entries()
                        .forEach((id, entry) -> softly.assertThat(group(scorecard, id)
                                        .flatMap(GroupResult::level)
                                        .map(Level::number))
                                .as("level of " + id)
                                .isEqualTo(entry.value().text().map(Integer::valueOf))));
    }

    private static void score(SoftAssertions softly, String what, Node node, Optional<Rational> found) {
        Optional<Rational> exact = node.number("exact");
        softly.assertThat(found).as(what).isEqualTo(exact);
        node.text("shown")
                .ifPresent(shown -> softly.assertThat(found.map(value -> value.toDecimal(2)))
                        .as(what + " as shown")
                        .contains(new BigDecimal(shown)));
    }

    private void heldBack(SoftAssertions softly, Scorecard scorecard) {
        if (expected.has("heldBack")) {
            List<String> wanted = expected.items("heldBack").stream()
                    .map(held -> held.text("kind").orElseThrow() + " "
                            + held.text("id").orElseThrow() + " to "
                            + held.text("to").orElseThrow())
                    .toList();
            softly.assertThat(scorecard.heldBack().stream()
                            .map(held -> held.kind() + " " + held.id() + " to " + held.to()))
                    .as("held back")
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private void rows(SoftAssertions softly, Scorecard scorecard) {
        if (expected.has("advice")) {
            softly.assertThat(scorecard.advice().stream()
                            .map(given -> given.advice().id()))
                    .as("advice")
                    .containsExactlyInAnyOrderElementsOf(texts("advice"));
        }
        if (expected.has("pointers")) {
            softly.assertThat(scorecard.pointers().stream()
                            .map(given -> given.pointer().id()))
                    .as("pointers")
                    .containsExactlyInAnyOrderElementsOf(texts("pointers"));
        }
    }

    private void confidence(SoftAssertions softly, Scorecard scorecard) {
        expected.get("confidence").ifPresent(node -> {
            softly.assertThat(node.number("answered"))
                    .as("answered")
                    .contains(scorecard.confidence().answered());
            softly.assertThat(node.number("evidenced"))
                    .as("evidenced")
                    .contains(scorecard.confidence().evidenced());
        });
    }

    private List<String> texts(String field) {
        return expected.items(field).stream()
                .map(item -> item.text().orElseThrow())
                .toList();
    }
}
