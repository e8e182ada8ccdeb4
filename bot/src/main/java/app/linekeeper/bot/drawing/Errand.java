package app.linekeeper.bot.drawing;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.LeftMessage;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A screen on its way to a person, with where it goes as far as is known by now.
 *
 * @param below whether it has to be a message of its own
 * @param message the message to redraw; null for one of its own
 * @param isNoted whether the dialogue knows that its screen is in that message
 * @param leaving messages that have to lose their buttons before it has some
 */
record Errand(Reply reply, boolean below, @Nullable Integer message, boolean isNoted, List<LeftMessage> leaving) {

    static Errand of(Reply reply) {
        Reply.Place place = reply.place();
        Integer message = place.below() ? null : place.liveMessage();
        return new Errand(reply, place.below(), message, message != null, place.leaving());
    }

    ChatKey chat() {
        return reply.chat();
    }

    long number() {
        return reply.number();
    }

    Screen screen() {
        return Objects.requireNonNull(reply.screen());
    }

    /** The newer of the two, which has to do what the older one was to do beside showing its screen. */
    Errand over(Errand older) {
        return below || !older.below
                ? with(leaving(older.leaving))
                : new Errand(reply, true, null, false, leaving(older.leaving));
    }

    /** The same after a message was sent anew in this dialogue, of which whoever decided this could not know. */
    Errand after(int sentAnew) {
        if (below) {
            return with(leaving(List.of(LeftMessage.asItIs(sentAnew))));
        }
        return message == null || message < sentAnew ? new Errand(reply, false, sentAnew, false, leaving) : this;
    }

    /** The same, as a message of its own. */
    Errand anew() {
        return new Errand(reply, true, null, false, leaving);
    }

    private Errand with(List<LeftMessage> messages) {
        return new Errand(reply, below, message, isNoted, messages);
    }

    /** Each message once; one that is to be left with words of ours is left with them. */
    private List<LeftMessage> leaving(List<LeftMessage> others) {
        Map<Integer, LeftMessage> all = new LinkedHashMap<>();
        Stream.of(others, leaving)
                .flatMap(List::stream)
                .forEach(left -> all.merge(left.id(), left, (one, other) -> one.html() == null ? other : one));
        return List.copyOf(all.values());
    }
}
