package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.ParcelKind.Ending;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Notes how the delivery of a message ended, and tells when its chat's courier is to go again. */
@Component
class Receipts {

    private static final Logger log = LoggerFactory.getLogger(Receipts.class);

    /** Telegram likes about one message a second in one chat. */
    private static final Duration BETWEEN = Duration.ofMillis(1050);

    /** A message that fails so often while Telegram and the database are there will fail every time. */
    private static final int ATTEMPTS = 5;

    /** Telegram's own trouble with files lasts minutes, and turning a document again changes nothing. */
    private static final int ATTEMPTS_OF_UNKNOWN_END = 10;

    private static final int REPEATED_ONCE = 2;

    private final OutboxMessages messages;
    private final Endings endings;
    private final Presence telegram;
    private final ChatScreens screens;

    Receipts(OutboxMessages messages, Endings endings, Presence telegram, ChatScreens screens) {
        this.messages = messages;
        this.endings = endings;
        this.telegram = telegram;
        this.screens = screens;
    }

    /** @throws Undelivered if the message is to be tried again after a rest */
    Duration note(OutboxMessage message, Delivered delivered) {
        if (delivered instanceof Delivered.Wait wait) {
            messages.notBegun(message.id());
            return wait.time();
        }
        if (delivered instanceof Delivered.Unsent unsent) {
            messages.notBegun(message.id());
            throw telegram.missed("message " + message.id() + " could not be sent: " + unsent.words());
        }
        if (delivered instanceof Delivered.Unsure unsure) {
            unsure(message, unsure);
        } else if (delivered instanceof Delivered.Failed failed) {
            inVain(message, failed.words(), ATTEMPTS);
        } else if (delivered instanceof Delivered.Refused refused) {
            log.warn("Message {} was refused: {}", message.id(), refused.words());
            endings.note(message, Ending.REFUSED);
        } else if (delivered instanceof Delivered.HandedOn) {
            messages.sent(message.id());
        } else if (delivered instanceof Delivered.Dropped) {
            messages.dropped(message.id());
            return Duration.ZERO;
        } else if (delivered instanceof Delivered.Doubtful doubtful) {
            log.warn("Nobody knows whether message {} arrived: {}", message.id(), doubtful.words());
            endings.note(message, Ending.UNKNOWN);
        } else if (delivered instanceof Delivered.Done done) {
            endings.note(message, Ending.SENT);
            moveBelow(message, done.messageId());
        }
        return BETWEEN;
    }

    /** Words are repeated once at most; a file more often, because its repeat changes nothing. */
    private void unsure(OutboxMessage message, Delivered.Unsure unsure) {
        if (!unsure.isHarmless() && message.attempts() + 1 >= REPEATED_ONCE) {
            log.warn(
                    "Nobody knows whether message {} arrived, and it is not repeated again: {}",
                    message.id(),
                    unsure.words());
            endings.note(message, Ending.UNKNOWN);
        } else {
            inVain(message, "nobody knows whether it arrived: " + unsure.words(), ATTEMPTS_OF_UNKNOWN_END);
        }
    }

    private void inVain(OutboxMessage message, String words, int atMost) {
        int attempts = message.attempts() + 1;
        if (attempts < atMost) {
            messages.attempted(message.id());
            throw new Undelivered("message " + message.id() + " failed, attempt " + attempts + ": " + words);
        }
        endings.note(message, Ending.SET_ASIDE);
        log.error(
                "Message {} ({}) failed {} times and was set aside: {}", message.id(), message.kind(), attempts, words);
    }

    /** A crash before this leaves the screen above the message until the person's next turn. */
    private void moveBelow(OutboxMessage message, int messageId) {
        try {
            if (endings.moveScreen(message)) {
                screens.moveBelow(message.chatId(), messageId);
            } else {
                screens.stayAbove(message.chatId(), messageId);
            }
        } catch (RuntimeException e) {
            log.error("A message arrived, and the live screen did not move below it", e);
        }
    }
}
