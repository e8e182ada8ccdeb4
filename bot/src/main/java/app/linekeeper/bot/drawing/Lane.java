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

    /**
     * Takes a screen in.
     *
     * @return the screen to be drawn now; null if it has to wait for the one under way
     */
    synchronized @Nullable Reply enter(Reply reply) {
        if (underWay == null) {
            underWay = reply;
            return reply;
        }
        waiting = waiting == null ? reply : newest(waiting, reply);
        return null;
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

    /** Whether the lane ended; a screen that comes now needs a new one. */
    synchronized boolean isClosed() {
        return closed;
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
