package app.linekeeper.conversations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.LeftMessage;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The messages of one chat, as Telegram would show them. */
final class ChatLog {

    private final Map<Integer, Screen> messages = new LinkedHashMap<>();
    private final List<Past> past = new ArrayList<>();
    private int live;
    private Reply last;

    /** A screen as it once stood in a message, with the buttons it had. */
    record Past(int message, Screen screen) {}

    /** Shows a reply and says in which message. */
    int show(Reply reply) {
        last = reply;
        if (reply.screen() != null) {
            reply.place().leaving().forEach(this::leave);
            Integer target = reply.place().liveMessage();
            live = target == null ? messages.size() + 1 : target;
            messages.put(live, reply.screen());
            past.add(new Past(live, reply.screen()));
            onlyTheLiveOneHasButtons();
        }
        return live;
    }

    /** Something of the bot's that is no screen. */
    int arrives(String html) {
        messages.put(messages.size() + 1, new Screen(html, List.of()));
        return messages.size();
    }

    private void leave(LeftMessage left) {
        messages.computeIfPresent(
                left.id(), (id, screen) -> new Screen(left.html() == null ? screen.html() : left.html(), List.of()));
    }

    private void onlyTheLiveOneHasButtons() {
        messages.forEach((id, screen) -> assertThat(id == live || screen.rows().isEmpty())
                .as("message %s has buttons, live is %s", id, live)
                .isTrue());
        assertThat(live).as("the live message is the last one").isEqualTo(messages.size());
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

    /** Every screen there ever was, with its buttons. */
    List<Past> past() {
        return past;
    }
}
