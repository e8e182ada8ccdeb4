package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.Incoming;

/** What a person has done in a chat since their last command: how often they pressed, and how many messages they sent. */
final class Taps {

    private int presses;
    private int messages;

    void count(Incoming incoming) {
        if (incoming instanceof Incoming.Commanded) {
            presses = 0;
            messages = 0;
        } else if (incoming instanceof Incoming.Pressed) {
            presses++;
        } else {
            messages++;
        }
    }

    /** Such as "4 presses" or "2 presses, 1 message". */
    String said() {
        String pressed = counted(presses, "press", "es");
        return messages == 0 ? pressed : pressed + ", " + counted(messages, "message", "s");
    }

    private static String counted(int n, String one, String more) {
        return n + " " + (n == 1 ? one : one + more);
    }
}
