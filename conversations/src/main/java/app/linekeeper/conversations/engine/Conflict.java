package app.linekeeper.conversations.engine;

import app.linekeeper.domain.access.NoSuchMember;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Tells a turn that met somebody else's from one that fails by itself: taken again, it sees what they did. */
final class Conflict {

    private Conflict() {}

    /**
     * A row that somebody changed or locked, a deadlock, two first rows at once, or somebody who was removed in the midst
     * of their turn.
     */
    static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || cause instanceof NoSuchMember) {
                return true;
            }
        }
        return false;
    }
}
