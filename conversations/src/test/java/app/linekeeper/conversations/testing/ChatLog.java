package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Screen;
import java.util.LinkedHashMap;
import java.util.Map;

/** The messages of one chat, as Telegram would show them. */
final class ChatLog {

    private final Map<Integer, Screen> messages = new LinkedHashMap<>();
    private int live;
    private Reply last;

    /** Shows a reply and says in which message. */
    int show(Reply reply) {
        last = reply;
        if (reply.screen() != null) {
            live = reply.editMessageId() == null ? messages.size() + 1 : reply.editMessageId();
            messages.put(live, reply.screen());
        }
        return live;
    }

    Reply last() {
        return last;
    }

    int live() {
        return live;
    }

    Screen screen() {
        return messages.get(live);
    }

    Map<Integer, Screen> messages() {
        return messages;
    }
}
