package boussole.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page, on every device, in both themes and both languages; with {@code -Dboussole.sight=start.*} only those. */
@Journey
class EveryPageJourneyTest {

    /** Addresses that only lead on to another page. */
    private static final Set<String> LEADING_ON = Set.of("/start", "/r/{id}/{token}", "/a/{id}");

    /** Files to keep, and what a journey of its own sees. */
    private static final Set<String> ELSEWHERE = Set.of("/a/{id}/export", "/a/{id}/report.pdf", "/design");

    private final RequestMappingHandlerMapping routes;

    EveryPageJourneyTest(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    static Stream<Sight> sights() {
        String asked = System.getProperty("boussole.sight", ".*");
        return Sight.ALL.stream().filter(sight -> sight.name().matches(asked));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void is_in_order_whoever_looks(Sight sight, Visitors visitors) {
        Consumer<Visitor> seen = sight.prepared().apply(visitors);

        assertAll(Manner.all().map(manner -> () -> {
            Visitor visitor = visitors.come(manner);
            seen.accept(visitor);
            visitor.flawless(sight.name());
        }));
    }

    @Test
    void no_page_is_left_out() {
        Stream<PathPattern> pages = routes.getHandlerMethods().entrySet().stream()
                .filter(EveryPageJourneyTest::isPage)
                .flatMap(route -> route.getKey().getPatternsCondition().getPatterns().stream());

        assertThat(pages.filter(page -> !LEADING_ON.contains(page.getPatternString()))
                        .filter(page -> !ELSEWHERE.contains(page.getPatternString()))
                        .filter(page -> Sight.ALL.stream()
                                .noneMatch(sight -> page.matches(PathContainer.parsePath(sight.path())))))
                .as("pages without a sight: add one to Sight.ALL")
                .isEmpty();
    }

    private static boolean isPage(Map.Entry<RequestMappingInfo, HandlerMethod> route) {
        Class<?> controller = route.getValue().getBeanType();
        return controller.getName().startsWith("boussole.")
                && controller.isAnnotationPresent(Controller.class)
                && !controller.isAnnotationPresent(RestController.class)
                && route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && route.getKey().getProducesCondition().getProducibleMediaTypes().stream()
                        .allMatch(MediaType.TEXT_HTML::includes);
    }
}
