package app.linekeeper.bot.outbox;

import app.linekeeper.bot.drawing.Pressure;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lets people who press go first: their replies count among the calls of the last second without ever waiting, and a push
 * waits until there is room, but no longer than a few seconds, so that a busy hour delays no push for ever. Where Telegram
 * asks to wait, all pushes of this node do.
 */
final class GivingWay implements SendPermits, Pressure {

    /** In a second, over all chats. */
    private static final int TELEGRAM_TAKES = 30;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** What is asked of one chat alone may be hours. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);

    private final LastSecond calls = new LastSecond(TELEGRAM_TAKES);
    private final SendPermits permits;
    private volatile long restUntil = System.nanoTime();

    GivingWay(SendPermits permits) {
        this.permits = permits;
    }

    @Override
    public void interactive() {
        calls.pass();
    }

    @Override
    public boolean take(Duration atMost) throws InterruptedException {
        long rest = restUntil - System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(Math.min(rest, atMost.toNanos()));
        if (rest > atMost.toNanos()) {
            return false;
        }
        calls.enter(PATIENCE);
        boolean taken = permits.take(atMost);
        if (!taken) {
            calls.leave();
        }
        return taken;
    }

    @Override
    public void answered() {
        calls.leave();
    }

    @Override
    public void rest(Duration asked) {
        restUntil = System.nanoTime() + Math.min(asked.toNanos(), LONGEST_REST.toNanos());
    }
}
