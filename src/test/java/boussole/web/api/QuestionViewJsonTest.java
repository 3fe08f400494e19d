package boussole.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.report.ScorecardView.QuestionView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

@DisplayName("What a scorecard says of a question, as JSON")
class QuestionViewJsonTest {

    private static final QuestionView ASKED = new QuestionView(
            "S1",
            "Qui est chargé de l’« IA » ?\n\"Oui\" \\ 😀",
            Optional.of(new BigDecimal("2.50")),
            BigDecimal.valueOf(4),
            BigDecimal.TEN,
            true,
            "« Nommée »\u00a0: 2,5 points sur 4");
    private static final QuestionView LEFT_OUT = new QuestionView(
            "S2", "", Optional.empty(), BigDecimal.valueOf(4), BigDecimal.ZERO, false, "Ne s’applique pas");

    private final JsonMapper plain = new JsonMapper();
    private final JsonMapper copying = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(QuestionView.class, new QuestionViewJson()))
            .build();

    @Test
    void is_the_same_byte_for_byte_whether_spelt_or_copied() {
        List<QuestionView> views = List.of(ASKED, LEFT_OUT, ASKED);
        byte[] expected = plain.writeValueAsBytes(views);

        assertThat(copying.writeValueAsBytes(views)).isEqualTo(expected);
        assertThat(copying.writeValueAsBytes(views)).isEqualTo(expected);
        assertThat(copying.writeValueAsString(views)).isEqualTo(plain.writeValueAsString(views));
    }
}
