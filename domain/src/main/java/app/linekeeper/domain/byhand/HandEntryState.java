package app.linekeeper.domain.byhand;

/** Where an entry by hand stands. */
public enum HandEntryState {
    /** A second operator has to agree. */
    AWAITED,
    POSTED,
    DECLINED
}
