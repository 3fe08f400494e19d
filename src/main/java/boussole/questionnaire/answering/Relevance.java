package boussole.questionnaire.answering;

/** Whether a question is asked in a run, and if not, why. */
public enum Relevance {
    ASKED,
    /** Its {@code visibleIf} does not hold: counts with its lowest points. */
    HIDDEN,
    /** Its {@code appliesIf} does not hold: counts nowhere. */
    NOT_APPLICABLE,
    /** The mode does not ask it: counts nowhere. */
    NOT_IN_MODE
}
