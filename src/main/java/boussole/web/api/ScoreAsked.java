package boussole.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be scored.
 *
 * @param edition the newest where it is left out
 * @param mode the fullest where it is left out
 * @param rules the hash of a rule set; the one in force where it is left out
 * @param answers by question: an option's key, a list of keys, or "unknown"
 * @param evidence by question: declared, shown or checked
 */
@Schema(example = """
                {"questionnaire": "ai-maturity", "edition": "2026.1", "mode": "full",
                 "answers": {"C2": "21", "C5": ["59"], "S1": 3, "K2": ["mfa", "bak"], "U1": ["gen"], "H1": "unknown"},
                 "evidence": {"S1": "shown"}}""")
record ScoreAsked(
        String questionnaire,
        Optional<String> edition,
        Optional<String> mode,
        Optional<String> rules,
        Optional<Map<String, Object>> answers,
        Optional<Map<String, Object>> evidence) {}
