package app.linekeeper.domain.link;

import app.linekeeper.domain.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Whether a one-time link holds at this moment, and if not, the one reason that is given (rule 38). */
public enum LinkState {
    OPEN(null),
    /** The partner is suspended; it holds again when that is over. */
    PAUSED(Reason.LINK_PAUSED),
    USED(Reason.LINK_USED),
    /** Withdrawn, or followed by the next one for the same purpose. */
    WITHDRAWN(Reason.LINK_WITHDRAWN),
    EXPIRED(Reason.LINK_EXPIRED),
    /** Whoever made it may not do so any more. */
    ENDED(Reason.LINK_ENDED);

    private final @Nullable Reason refused;

    LinkState(@Nullable Reason refused) {
        this.refused = refused;
    }

    /** Why nobody can follow it; null for an open one. */
    @Nullable
    Reason refused() {
        return refused;
    }

    /** Whether it is still to be followed, now or when the partner is back. */
    boolean isPending() {
        return this == OPEN || this == PAUSED;
    }
}
