package app.linekeeper.domain.line;

/** What a line is on a given day (rule 11). */
public enum LineState {
    TRIAL,
    ACTIVE,
    OFF
}
