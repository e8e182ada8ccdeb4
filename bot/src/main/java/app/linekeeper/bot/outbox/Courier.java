package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.Topic;
import app.linekeeper.domain.persistence.Outage;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Takes one message to a chat. */
@Component
class Courier {

    private static final Duration PERMIT_PATIENCE = Duration.ofSeconds(2);
    private static final Duration NO_MORE = Duration.ofSeconds(-1);

    private final OutboxMessages messages;
    private final SendPermits permits;
    private final Presence telegram;
    private final ParcelKinds kinds;
    private final MessageDelivery letters;
    private final FileDelivery files;
    private final ChatScreens screens;
    private final Receipts receipts;

    Courier(
            OutboxMessages messages,
            SendPermits permits,
            Presence telegram,
            ParcelKinds kinds,
            MessageDelivery letters,
            FileDelivery files,
            ChatScreens screens,
            Receipts receipts) {

        this.messages = messages;
        this.permits = permits;
        this.telegram = telegram;
        this.kinds = kinds;
        this.letters = letters;
        this.files = files;
        this.screens = screens;
        this.receipts = receipts;
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
        if (!permitted()) {
            return Duration.ZERO;
        }
        // and once more when nothing waits: what comes within that second waits for it, too
        return receipts.note(message, delivered(message));
    }

    private Delivered delivered(OutboxMessage message) {
        try {
            Delivered delivered = deliver(message);
            if (delivered instanceof Delivered.Wait wait) {
                permits.rest(wait.time());
            }
            return delivered;
        } finally {
            permits.answered();
        }
    }

    private Delivered deliver(OutboxMessage message) {
        try {
            return message.is(OutboxMessage.REDRAW) ? redraw(message) : deliver(message, kinds.of(message));
        } catch (RuntimeException | Error e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            return Delivered.Failed.of(e);
        }
    }

    private Delivered deliver(OutboxMessage message, ParcelKind kind) {
        if (message.begun() && !kind.isRepeated()) {
            return new Delivered.Doubtful("the program stopped while it was sent");
        }
        Opened opened = kinds.open(kind, message);
        if (opened instanceof Opened.Enclosure enclosed) {
            return files.deliver(message, enclosed);
        }
        return opened instanceof Opened.Letter letter ? once(message, kind, letter.screen()) : new Delivered.Dropped();
    }

    private Delivered once(OutboxMessage message, ParcelKind kind, Screen screen) {
        if (kind.isRepeated()) {
            return letters.deliver(message, screen);
        }
        messages.begin(message.id());
        Delivered delivered = letters.deliver(message, screen);
        return delivered instanceof Delivered.Unsure unsure ? new Delivered.Doubtful(unsure.words()) : delivered;
    }

    /** What does not arrive is drawn again as every screen that was not seen. */
    private Delivered redraw(OutboxMessage message) {
        screens.redraw(message.chatId(), Topic.parse(message.payload()));
        return new Delivered.HandedOn();
    }

    private boolean permitted() {
        try {
            return permits.take(PERMIT_PATIENCE);
        } catch (InterruptedException stopping) {
            // not marked again, as where answers are awaited: the engine is about to write
            return false;
        }
    }
}
