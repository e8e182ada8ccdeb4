package app.linekeeper.domain.pack;

/** Where a pack stands. The names are stored. */
public enum PackState {
    /** It waits for the job that makes it. */
    ASKED,
    /** It is being made, or goes on being made after a stop. */
    MAKING,
    /** Its files are whole and on their way. */
    READY,
    /** There is no act in it. */
    EMPTY,
    /** It could not be made however often it was tried. */
    FAILED,
    /** Whoever asked may not have it any more. */
    DROPPED;

    public boolean hasEnded() {
        return this != ASKED && this != MAKING;
    }
}
