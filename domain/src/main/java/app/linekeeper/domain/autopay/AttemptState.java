package app.linekeeper.domain.autopay;

/** What has become of an attempt to renew a line at the end of one period. */
enum AttemptState {
    /** Still to be tried. */
    OPEN,
    /** Asked for by invoice, and waited for. */
    INVOICED,
    /** A card is charged for it, and nobody knows yet what came of that: it is never charged again meanwhile. */
    AWAITED,
    /** The line was renewed by it. */
    DONE,
    /** The line was renewed by somebody. */
    RENEWED,
    /** Somebody of the team said "not this time". */
    SKIPPED,
    /** Tried for the last time. */
    FAILED;

    /** Whether nothing more is done for this period. */
    boolean isClosed() {
        return this != OPEN && this != INVOICED && this != AWAITED;
    }
}
