package app.linekeeper.bot.outbox;

import app.linekeeper.bot.database.Outage;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one message to a chat. */
@Component
class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    /** Telegram likes about one message a second in one chat. */
    private static final Duration BETWEEN = Duration.ofMillis(1050);

    private static final Duration PERMIT_PATIENCE = Duration.ofSeconds(2);
    private static final Duration NO_MORE = Duration.ofSeconds(-1);

    /** A message that fails so often while Telegram and the database are there will fail every time. */
    private static final int ATTEMPTS = 5;

    /** Telegram's own trouble with files lasts minutes, and turning a document again changes nothing. */
    private static final int ATTEMPTS_OF_UNKNOWN_END = 10;

    private static final int REPEATED_ONCE = 2;

    private final OutboxMessages messages;
    private final SendPermits permits;
    private final Presence telegram;
    private final MessageDelivery plain;
    private final ActDelivery acts;
    private final RedrawDelivery redraws;

    Courier(
            OutboxMessages messages,
            SendPermits permits,
            Presence telegram,
            MessageDelivery plain,
            ActDelivery acts,
            RedrawDelivery redraws) {
        this.redraws = redraws;
        this.messages = messages;
        this.permits = permits;
        this.telegram = telegram;
        this.plain = plain;
        this.acts = acts;
    }

    /**
     * Sends the message that is next. One that fails by itself is set aside after a few attempts; an outage is waited
     * out, however long.
     *
     * @return when to go again; negative if nothing waits for the chat
     * @throws RuntimeException if the message could not be delivered now: to be called again after a rest
     */
    Duration goOnce(long chatId) {
        OutboxMessage message = messages.next(chatId).orElse(null);
        if (message == null) {
            return NO_MORE;
        }
        if (message.attempts() > 0) {
            telegram.require();
        }
        return permitted() ? afterwards(message, deliver(message)) : Duration.ZERO;
    }

    private Delivered deliver(OutboxMessage message) {
        try {
            return switch (OutboxMessage.Kind.valueOf(message.kind())) {
                case SCREEN -> plain.deliver(message);
                case ACT -> acts.deliver(message);
                case REDRAW -> redraws.deliver(message);
            };
        } catch (RuntimeException | Error e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            return Delivered.Failed.of(e);
        }
    }

    private Duration afterwards(OutboxMessage message, Delivered delivered) {
        if (delivered instanceof Delivered.Wait wait) {
            return wait.time();
        }
        if (delivered instanceof Delivered.Unsent unsent) {
            throw telegram.missed("message " + message.id() + " could not be sent: " + unsent.words());
        }
        if (delivered instanceof Delivered.Unsure unsure) {
            return unsure(message, unsure.words());
        }
        if (delivered instanceof Delivered.Failed failed) {
            return inVain(message, failed.words(), ATTEMPTS);
        }
        if (delivered instanceof Delivered.Refused refused) {
            log.warn("Message {} was refused: {}", message.id(), refused.words());
            messages.refused(message.id());
            return BETWEEN;
        }
        messages.sent(message.id());
        return messages.next(message.chatId()).isPresent() ? BETWEEN : NO_MORE;
    }

    /** A notice is repeated once at most; a document more often, because its repeat changes nothing. */
    private Duration unsure(OutboxMessage message, String words) {
        if (message.is(OutboxMessage.Kind.SCREEN) && message.attempts() + 1 >= REPEATED_ONCE) {
            log.warn("Nobody knows whether message {} arrived, and it is not repeated again: {}", message.id(), words);
            messages.sent(message.id());
            return BETWEEN;
        }
        return inVain(message, "nobody knows whether it arrived: " + words, ATTEMPTS_OF_UNKNOWN_END);
    }

    private Duration inVain(OutboxMessage message, String words, int atMost) {
        int attempts = message.attempts() + 1;
        if (attempts < atMost) {
            messages.attempted(message.id());
            throw new Undelivered("message " + message.id() + " failed, attempt " + attempts + ": " + words);
        }
        messages.setAside(message.id());
        log.error(
                "Message {} ({}) failed {} times and was set aside: {}", message.id(), message.kind(), attempts, words);
        return BETWEEN;
    }

    private boolean permitted() {
        try {
            return permits.take(PERMIT_PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
