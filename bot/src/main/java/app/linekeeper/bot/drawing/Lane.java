package app.linekeeper.bot.drawing;

import org.jspecify.annotations.Nullable;

/**
 * The screens of one dialogue on their way to the person: one under way, and at most one that waits, the newest. A
 * screen that was overtaken while it waited is never drawn.
 */
final class Lane {

    private @Nullable Errand underWay;
    private @Nullable Errand waiting;
    private int sentAnew;
    private boolean closed;

    /** What became of a screen that came to a lane. */
    enum Entry {

        /** It is to be drawn now. */
        START,

        /** It waits for the one under way. */
        WAIT,

        /** The lane ended in the meantime: the screen needs a new one. */
        CLOSED
    }

    synchronized Entry enter(Errand errand) {
        if (closed) {
            return Entry.CLOSED;
        }
        if (underWay == null) {
            underWay = errand;
            return Entry.START;
        }
        waiting = waiting == null ? errand : newest(waiting, errand);
        return Entry.WAIT;
    }

    /** The dialogue's screen of now is drawn in place of the one under way; one that waits and is no newer is dropped. */
    synchronized void redrawn(Errand now) {
        underWay = now;
        if (waiting != null && waiting.number() <= now.number()) {
            waiting = null;
        }
    }

    /** Notes that the screen under way became a new message. */
    synchronized void sentAnew(int messageId) {
        sentAnew = messageId;
    }

    /**
     * The screen under way is done with.
     *
     * @return the screen to be drawn next; null if none waits, and then the lane is closed for good
     */
    synchronized @Nullable Errand next() {
        underWay = waiting == null || sentAnew == 0 ? waiting : waiting.after(sentAnew);
        waiting = null;
        closed = underWay == null;
        return underWay;
    }

    private static Errand newest(Errand one, Errand other) {
        return other.number() >= one.number() ? other.over(one) : one.over(other);
    }
}
