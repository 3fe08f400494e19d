package boussole.directory.profile;

/** How the value of a column is written. */
public enum Form {
    /** Small letters, digits and hyphens. */
    ID,
    /** One line of text. */
    LINE,
    /** Text of several lines. */
    TEXT,
    YES_NO,
    WHOLE,
    DATE,
    /** One word of a list. */
    WORD,
    /** Words of a list, any number of them. */
    WORDS
}
