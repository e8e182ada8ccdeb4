package app.linekeeper.conversations.flows.broadcast;

import app.linekeeper.locales.Text;

/** How long it takes about to write to so many people, in words. */
final class AboutTime {

    /** Telegram takes about thirty a second of one bot; replies to people go first. */
    private static final int A_SECOND = 27;

    private static final int SHORT = 120;
    private static final int SECONDS_OF_A_MINUTE = 60;

    private AboutTime() {}

    static Text of(int people) {
        int seconds = Math.max(1, ceil(people, A_SECOND));
        return seconds <= SHORT
                ? Text.of("broadcast.seconds").with("n", seconds)
                : Text.of("broadcast.minutes").with("n", ceil(seconds, SECONDS_OF_A_MINUTE));
    }

    private static int ceil(int n, int by) {
        return (n + by - 1) / by;
    }
}
