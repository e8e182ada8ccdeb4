package app.linekeeper.domain.broadcast;

import jakarta.persistence.Embeddable;

/**
 * How far a broadcast has come, in people.
 *
 * @param recipients all of them, fixed when it started
 * @param blocked who had blocked the bot when it was their turn
 * @param unsure of whom nobody knows whether they have it
 * @param failed whom it could not be sent to for another reason
 */
@Embeddable
public record BroadcastCounts(int recipients, int sent, int blocked, int unsure, int failed) {

    static final BroadcastCounts NONE = new BroadcastCounts(0, 0, 0, 0, 0);

    public int done() {
        return sent + blocked + unsure + failed;
    }

    /** Whose turn has not come yet, or never will after a stop. */
    public int left() {
        return recipients - done();
    }
}
