package boussole.questionnaire.answering;

/** How well an answer is proven: said only, shown by a document, or checked by an advisor. */
public enum Evidence {
    DECLARED,
    SHOWN,
    CHECKED
}
