package app.linekeeper.domain.broadcast;

/** What became of a broadcast for one person. */
public enum RecipientState {
    /** Nothing was sent yet; after a stop nothing will be. */
    WAITING,
    /** It is on its way. */
    HANDED,
    SENT,
    /** The person has blocked the bot. */
    BLOCKED,
    /** The connection broke: nobody knows, and it is not sent again. */
    UNKNOWN,
    /** It failed every time. */
    FAILED
}
