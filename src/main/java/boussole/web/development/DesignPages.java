package boussole.web.development;

import boussole.kernel.Language;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Every component in every state on one page, for whoever is about to write another. Only in the profile {@code development}. */
@Controller
@Profile("development")
class DesignPages {

    private static final List<String> COLOURS =
            List.of("ink", "quiet", "accent", "fill", "panel", "line", "edge", "good", "warn", "bad");

    private static final List<String> DIMENSIONS =
            List.of("design.tag", "design.tag2", "design.dimension.3", "design.dimension.4", "design.dimension.5");

    private final MessageSource messages;

    DesignPages(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/design")
    Rendering design(Language language) {
        UnaryOperator<String> words = key -> messages.getMessage(key, new Object[0], language.locale());
        return Rendering.view("development/design")
                .modelAttribute("colours", COLOURS)
                .modelAttribute("spaces", List.of(1, 2, 3, 4, 5, 6, 7))
                .modelAttribute("questions", Specimen.all(words))
                .modelAttribute(
                        "radar",
                        SpecimenRadar.svg(DIMENSIONS.stream().map(words).toList(), language))
                .build();
    }
}
