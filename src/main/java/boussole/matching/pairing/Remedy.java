package boussole.matching.pairing;

/** What would have to change for a veto to fall, or for a contribution to count. */
public enum Remedy {
    NOTHING,
    HIGHER_LEVEL,
    OTHER_USE,
    READIER_DATA,
    DATA_LEFT_OUT,
    LARGER_BUDGET,
    SMALLER_BUDGET,
    LATER_DATE,
    OTHER_LANGUAGE,
    FREE_PLACE,
    OTHER_HELP,
    TELLING_IT
}
