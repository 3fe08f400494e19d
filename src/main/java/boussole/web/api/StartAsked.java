package boussole.web.api;

import boussole.assessment.StartingAssessment;
import boussole.company.Company;
import boussole.kernel.Language;
import boussole.source.Wording;
import boussole.web.problem.EdgeProblem;
import boussole.web.problem.ProblemError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What is to be started.
 *
 * @param edition the newest where it is left out
 * @param mode the fullest where it is left out
 * @param language fr or en; the request's own where it is left out
 */
@Schema(example = """
                {"questionnaire": "ai-maturity", "mode": "full", "language": "fr",
                 "company": {"siren": "732829320", "name": "Exemple (fictif)", "size": "21", "sector": "logistics",
                             "departements": ["59"]}}""")
record StartAsked(
        String questionnaire,
        Optional<String> edition,
        Optional<String> mode,
        Optional<CompanyAsked> company,
        Optional<String> language) {

    /** A company as it describes itself; everything may be left out. */
    record CompanyAsked(
            Optional<String> siren,
            Optional<String> name,
            Optional<String> size,
            Optional<String> sector,
            Optional<List<String>> departements) {

        Company company() {
            return new Company(siren, name, size, sector, departements.orElse(List.of()));
        }
    }

    StartingAssessment starting(Language spoken, Optional<String> idempotencyKey) {
        return new StartingAssessment(
                questionnaire,
                edition,
                mode,
                company.map(CompanyAsked::company).orElse(Company.UNSAID),
                language.map(StartAsked::known).orElse(spoken),
                idempotencyKey);
    }

    private static Language known(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(() -> new EdgeProblem.Unprocessable(new ProblemError(
                        "/language", "unknown-language", Wording.of("Attendu : fr ou en.", "Expected: fr or en."))));
    }
}
