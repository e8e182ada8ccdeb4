package app.linekeeper.bot.outbox;

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
    private static final Duration LONGEST_BREAK = Duration.ofMinutes(5);
    private static final int REPEATED_ONCE = 2;

    private final OutboxMessages messages;
    private final SendPermits permits;
    private final MessageDelivery plain;
    private final ActDelivery acts;
    private final RedrawDelivery redraws;

    Courier(
            OutboxMessages messages,
            SendPermits permits,
            MessageDelivery plain,
            ActDelivery acts,
            RedrawDelivery redraws) {
        this.redraws = redraws;
        this.messages = messages;
        this.permits = permits;
        this.plain = plain;
        this.acts = acts;
    }

    /**
     * Sends the message that is next.
     *
     * @return when to go again; negative if nothing waits for the chat
     */
    Duration goOnce(long chatId) {
        OutboxMessage message = messages.next(chatId).orElse(null);
        if (message == null) {
            return NO_MORE;
        }
        if (!permitted()) {
            return Duration.ZERO;
        }
        Delivered delivered = switch (message.kind()) {
            case SCREEN -> plain.deliver(message);
            case ACT -> acts.deliver(message);
            case REDRAW -> redraws.deliver(message);
        };
        return afterwards(message, delivered);
    }

    private Duration afterwards(OutboxMessage message, Delivered delivered) {
        if (delivered instanceof Delivered.Wait wait) {
            return wait.time();
        }
        if (delivered instanceof Delivered.Unsent unsent) {
            log.info("A message could not be sent, trying again: {}", unsent.words());
            return Duration.ofSeconds(5);
        }
        if (delivered instanceof Delivered.Unsure unsure) {
            return unsure(message, unsure);
        }
        if (delivered instanceof Delivered.Refused refused) {
            log.warn("Message {} was refused: {}", message.id(), refused.words());
            messages.refused(message.id());
            return BETWEEN;
        }
        messages.sent(message.id());
        return messages.next(message.chatId()).isPresent() ? BETWEEN : NO_MORE;
    }

    /** A notice is repeated once at most; a document until it is there, because its repeat changes nothing. */
    private Duration unsure(OutboxMessage message, Delivered.Unsure unsure) {
        log.warn("Nobody knows whether message {} arrived: {}", message.id(), unsure.words());
        messages.unsure(message.id());
        int attempts = message.attempts() + 1;
        if (message.kind() == OutboxMessage.Kind.SCREEN && attempts >= REPEATED_ONCE) {
            messages.sent(message.id());
            return BETWEEN;
        }
        Duration rest = Duration.ofSeconds(2L << Math.min(attempts, 8));
        return rest.compareTo(LONGEST_BREAK) > 0 ? LONGEST_BREAK : rest;
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
