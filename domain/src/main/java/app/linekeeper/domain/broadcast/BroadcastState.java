package app.linekeeper.domain.broadcast;

/** Where a broadcast stands. */
public enum BroadcastState {
    /** It is being written; nobody gets anything. */
    DRAFT,
    RUNNING,
    PAUSED,
    /** Ended by an operator before everybody had it. */
    STOPPED,
    /** Everybody was written to. */
    ENDED
}
