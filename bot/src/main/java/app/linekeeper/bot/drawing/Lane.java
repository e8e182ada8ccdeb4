package app.linekeeper.bot.drawing;

import app.linekeeper.conversations.Reply;
import org.jspecify.annotations.Nullable;

/**
 * The screens of one dialogue on their way to the person: one under way, and at most one that waits, the newest. A
 * screen that was overtaken while it waited is never drawn.
 */
final class Lane {

    private @Nullable Reply underWay;
    private @Nullable Reply waiting;
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

    synchronized Entry enter(Reply reply) {
        if (closed) {
            return Entry.CLOSED;
        }
        if (underWay == null) {
            underWay = reply;
            return Entry.START;
        }
        waiting = waiting == null ? reply : newest(waiting, reply);
        return Entry.WAIT;
    }

    /** The dialogue's screen of now is drawn in place of the one under way; one that waits and is no newer is dropped. */
    synchronized void redrawn(Reply now) {
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
    synchronized @Nullable Reply next() {
        underWay = waiting == null ? null : onLiveMessage(waiting);
        waiting = null;
        closed = underWay == null;
        return underWay;
    }

    private static Reply newest(Reply one, Reply other) {
        Reply newer = other.number() >= one.number() ? other : one;
        boolean anew = one.editMessageId() == null || other.editMessageId() == null;
        return anew ? with(newer, null) : newer;
    }

    /** A turn that was decided while a new message was being sent could not know its number. */
    private Reply onLiveMessage(Reply reply) {
        Integer target = reply.editMessageId();
        boolean decidedBefore = target != null && sentAnew != 0 && target < sentAnew;
        return decidedBefore ? with(reply, sentAnew) : reply;
    }

    private static Reply with(Reply reply, @Nullable Integer messageId) {
        return new Reply(reply.chat(), reply.number(), reply.screen(), messageId, reply.hint());
    }
}
