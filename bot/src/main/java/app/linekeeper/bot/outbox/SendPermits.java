package app.linekeeper.bot.outbox;

import java.time.Duration;

/** Permits to push something. What people wait for needs none. */
interface SendPermits {

    /**
     * Takes one permit, waiting for it.
     *
     * @return false if none came free in that time
     */
    boolean take(Duration atMost) throws InterruptedException;

    /** What a permit was taken for was answered, or failed. */
    default void answered() {}

    /** Telegram asks to wait. */
    default void rest(Duration asked) {}
}
