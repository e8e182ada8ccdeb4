package app.linekeeper.bot.outbox;

import java.time.Duration;
import java.util.Arrays;

/** How an attempt to deliver ended. */
sealed interface Delivered {

    /** The person has it. */
    record Done(int messageId) implements Delivered {}

    /** Whoever draws screens has it, and sees to it by itself. */
    record HandedOn() implements Delivered {}

    /** It was true no more. */
    record Dropped() implements Delivered {}

    /** A stop left nobody knowing whether it arrived, and it must not come twice. */
    record Doubtful(String words) implements Delivered {}

    /** The person takes nothing from the bot. */
    record Refused(String words) implements Delivered {}

    /** Telegram asks to wait. */
    record Wait(Duration time) implements Delivered {}

    /**
     * Nobody knows; to be tried again.
     *
     * @param isHarmless whether trying again changes nothing where it has arrived
     */
    record Unsure(String words, boolean isHarmless) implements Delivered {}

    /** It was certainly not sent, and would not have been whatever it was; to be tried again. */
    record Unsent(String words) implements Delivered {}

    /** It was not sent, and the reason may be its own; to be tried again a few times. */
    record Failed(String words) implements Delivered {

        /** Never with the words of what was thrown: they may quote the message. */
        static Failed of(Throwable thrown) {
            String where = Arrays.stream(thrown.getStackTrace())
                    .map(StackTraceElement::toString)
                    .filter(line -> line.contains("app.linekeeper"))
                    .findFirst()
                    .orElse("an unknown place");
            return new Failed(thrown.getClass().getName() + " at " + where);
        }
    }
}
