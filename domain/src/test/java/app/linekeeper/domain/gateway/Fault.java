package app.linekeeper.domain.gateway;

/** How a call to a provider can fail so that nobody knows what became of it. */
public enum Fault {
    /** 500, before anything was done. */
    BROKEN,
    /** 503 of whatever stands before the provider. */
    UNAVAILABLE,
    /** 429. */
    TOO_MANY,
    /** Done, and never answered. */
    SILENT,
    /** Done, and the connection dropped before the answer. */
    DROPPED_AFTER_WORK,
    /** Done, and answered with 500. */
    BROKEN_AFTER_WORK,
    /** Done, and answered with half of the JSON. */
    CUT_SHORT,
    /** A page of a proxy, with status 200, and nothing done. */
    PAGE;

    boolean isAfterWork() {
        return this == SILENT || this == DROPPED_AFTER_WORK || this == BROKEN_AFTER_WORK || this == CUT_SHORT;
    }
}
