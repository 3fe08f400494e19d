package boussole.report.radar;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import boussole.report.ScorecardView;
import boussole.report.ScorecardView.ConfidenceView;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.OverallView;
import boussole.report.ScorecardView.SideView;
import boussole.report.ScorecardView.ViewsView;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class RadarTest {

    private static final List<String> LONG_NAMES = List.of(
            "Direction et stratégie de l’entreprise",
            "Données, qualité et gouvernance",
            "Socle technique et sécurité informatique",
            "Compétences, métiers et dialogue social",
            "Usages et projets",
            "Valeur, mesure et pilotage",
            "Cadre et confiance (règlement IA, RGPD)",
            "Responsabilité sociétale et environnementale",
            "Interopérabilité",
            "Approvisionnement et relations fournisseurs",
            "Internationalisation",
            "Anticonstitutionnellement vôtre");

    @Nested
    class Names_around_it {

        @ParameterizedTest
        @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
        void never_lie_on_one_another_and_never_leave_the_picture(int dimensions) {
            List<RadarLabel> labels = RadarLabel.around(LONG_NAMES.subList(0, dimensions), 126, 220);

            assertThat(labels).allMatch(label -> label.left() >= -220 && label.right() <= 220);
            assertThat(IntStream.range(0, dimensions)
                            .boxed()
                            .flatMap(one -> IntStream.range(0, one)
                                    .filter(other -> overlap(labels.get(one), labels.get(other)))
                                    .mapToObj(other -> LONG_NAMES.get(one) + " / " + LONG_NAMES.get(other))))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
        void stay_outside_the_outer_ring(int dimensions) {
            List<RadarLabel> labels = RadarLabel.around(LONG_NAMES.subList(0, dimensions), 126, 220);

            assertThat(labels).noneMatch(label -> nearest(label) < 112);
        }

        @Test
        void are_cut_with_an_ellipsis_where_even_four_lines_are_too_few() {
            List<RadarLabel> labels =
                    RadarLabel.around(List.of("Court", "Court", "Un nom sans fin ".repeat(20)), 126, 220);

            assertThat(labels.getLast().lines()).hasSize(4);
            assertThat(labels.getLast().lines().getLast()).endsWith("…");
        }

        private boolean overlap(RadarLabel one, RadarLabel other) {
            return one.left() < other.right()
                    && other.left() < one.right()
                    && one.top() < other.bottom()
                    && other.top() < one.bottom();
        }

        private double nearest(RadarLabel label) {
            double x = Math.clamp(0, label.left(), label.right());
            double y = Math.clamp(0, label.top(), label.bottom());
            return Math.hypot(x, y);
        }
    }

    @Nested
    class A_picture {

        @Test
        void shows_each_view_with_a_line_of_its_own_form() {
            Document svg = drawn(view(7), Language.FR);

            assertThat(dashes(svg, "radar-declared")).isEqualTo("none");
            assertThat(dashes(svg, "radar-checked")).isEqualTo("7 4");
            assertThat(dashes(svg, "radar-projected")).isEqualTo("2 4");
            assertThat(within(svg, "radar-declared", "circle")).isEqualTo(7);
            assertThat(within(svg, "radar-checked", "rect")).isEqualTo(7);
        }

        @Test
        void shows_a_dimension_without_a_score_as_a_gap_and_never_as_nought() {
            ScorecardView gap = view(scores(50, null, 60, 70), Optional.empty(), Optional.empty());

            Document svg = drawn(gap, Language.FR);

            assertThat(within(svg, "radar-declared", "circle")).isEqualTo(3);
            assertThat(line(svg, "radar-declared").getAttribute("d"))
                    .doesNotContain("Z")
                    .doesNotContain("0 0");
            assertThat(line(svg, "radar-declared").getAttribute("fill-opacity")).isEqualTo("0");
            assertThat(svg.getDocumentElement().getTextContent()).contains("sans note");
        }

        @Test
        void does_show_a_score_of_nought() {
            Document svg = drawn(view(scores(50, 0, 60, 70), Optional.empty(), Optional.empty()), Language.FR);

            assertThat(within(svg, "radar-declared", "circle")).isEqualTo(4);
            assertThat(line(svg, "radar-declared").getAttribute("d")).endsWith("Z");
        }

        @Test
        void tells_its_figures_in_words_as_the_language_writes_them() {
            ScorecardView view = view(scores(50, null, 66), Optional.of(scores(10, 20, 30)), Optional.empty());

            Radar french = Radar.of(view, Language.FR).orElseThrow();
            Radar english = Radar.of(view, Language.EN).orElseThrow();

            assertThat(french.description())
                    .startsWith("Direction et stratégie de l’entreprise\u00a0: déclaré 50,25, vérifié 10,25\u202f; ")
                    .contains("gouvernance\u00a0: vérifié 20,25");
            assertThat(english.description()).contains("declared 50.25, checked 10.25; ");
            assertThat(english.svg())
                    .contains("<title id=\"radar-title\">Scores by dimension: declared, checked</title>");
        }

        @Test
        void makes_every_word_harmless_and_asks_for_nothing_a_strict_policy_refuses() {
            DimensionView hostile =
                    dimension(0, Optional.of(new BigDecimal("50")), "</text><script>x</script> & \"co\"");
            ScorecardView view = view(List.of(hostile, hostile, hostile), Optional.empty(), Optional.empty());

            String svg = Radar.of(view, Language.FR).orElseThrow().svg();

            assertThat(svg).doesNotContain("<script").doesNotContain("style=").doesNotContain("href");
            assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
        }

        @Test
        void is_the_same_each_time() {
            assertThat(Radar.of(view(9), Language.EN)).isEqualTo(Radar.of(view(9), Language.EN));
        }

        @Test
        void is_not_made_where_it_would_show_nothing() {
            assertThat(Radar.of(view(2), Language.FR)).isEmpty();
            assertThat(Radar.of(view(scores(null, null, null), Optional.empty(), Optional.empty()), Language.FR))
                    .isEmpty();
        }
    }

    private static ScorecardView view(int dimensions) {
        Integer[] declared = IntStream.range(0, dimensions)
                .mapToObj(n -> 20 + 7 * (n * 5 % 9))
                .toArray(Integer[]::new);
        Integer[] checked =
                IntStream.range(0, dimensions).mapToObj(n -> declared[n] / 2).toArray(Integer[]::new);
        Integer[] projected = IntStream.range(0, dimensions)
                .mapToObj(n -> Math.min(99, declared[n] + 12))
                .toArray(Integer[]::new);
        return view(scores(declared), Optional.of(scores(checked)), Optional.of(scores(projected)));
    }

    private static List<DimensionView> scores(Integer... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(n -> dimension(
                        n,
                        Optional.ofNullable(scores[n]).map(score -> new BigDecimal(score == 0 ? "0" : score + ".25")),
                        LONG_NAMES.get(n)))
                .toList();
    }

    private static DimensionView dimension(int place, Optional<BigDecimal> score, String name) {
        return new DimensionView(
                "D" + place,
                name,
                BigDecimal.ONE,
                score,
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.ZERO),
                Optional.of(new BigDecimal("100")),
                List.of(),
                List.of());
    }

    private static ScorecardView view(
            List<DimensionView> declared,
            Optional<List<DimensionView>> checked,
            Optional<List<DimensionView>> projected) {
        return new ScorecardView(
                "q",
                "1",
                "sha256:q",
                "sha256:r",
                "full",
                new OverallView.Insufficient("insufficient-data", ""),
                List.of(),
                declared,
                Map.of(),
                new ConfidenceView(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO),
                List.of(),
                List.of(),
                Optional.empty(),
                new ViewsView(
                        Optional.of(side(declared)), checked.map(RadarTest::side), projected.map(RadarTest::side)));
    }

    private static SideView side(List<DimensionView> dimensions) {
        Map<String, Optional<BigDecimal>> scores = new LinkedHashMap<>();
        dimensions.forEach(dimension -> scores.put(dimension.id(), dimension.score()));
        return new SideView(Optional.empty(), Optional.empty(), scores);
    }

    private static Document drawn(ScorecardView view, Language language) {
        return parsed(Radar.of(view, language).orElseThrow().svg());
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static int within(Document svg, String group, String element) {
        return first(svg, group).getElementsByTagName(element).getLength();
    }

    private static String dashes(Document svg, String group) {
        return line(svg, group).getAttribute("stroke-dasharray");
    }

    private static Element line(Document svg, String group) {
        return (Element) first(svg, group).getElementsByTagName("path").item(0);
    }

    private static Element first(Document svg, String group) {
        NodeList groups = svg.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(n -> (Element) groups.item(n))
                .filter(found -> found.getAttribute("class").equals(group))
                .findFirst()
                .orElseThrow();
    }
}
