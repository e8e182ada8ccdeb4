package app.linekeeper.bot.outbox;

import java.time.Duration;

/** How an attempt to deliver ended. */
sealed interface Delivered {

    /** The person has it. */
    record Done() implements Delivered {}

    /** It will never arrive. */
    record Refused(String words) implements Delivered {}

    /** Telegram asks to wait. */
    record Wait(Duration time) implements Delivered {}

    /** Nobody knows; to be tried again. */
    record Unsure(String words) implements Delivered {}

    /** It was certainly not sent; to be tried again. */
    record Unsent(String words) implements Delivered {}
}
