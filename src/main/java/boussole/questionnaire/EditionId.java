package boussole.questionnaire;

/** Which questionnaire, in which edition: {@code ai-maturity/2026.1}. */
public record EditionId(String questionnaire, String edition) {

    @Override
    public String toString() {
        return questionnaire + "/" + edition;
    }
}
