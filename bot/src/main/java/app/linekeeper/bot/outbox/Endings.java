package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.ParcelKind.Ending;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what became of a message, and tells whoever knows its kind in the same transaction. */
@Component
class Endings {

    private final OutboxMessages messages;
    private final ParcelKinds kinds;

    Endings(OutboxMessages messages, ParcelKinds kinds) {
        this.messages = messages;
        this.kinds = kinds;
    }

    @Transactional
    public void note(OutboxMessage message, Ending ending) {
        switch (ending) {
            case SENT -> messages.sent(message.id());
            case REFUSED -> messages.refused(message.id());
            case UNKNOWN -> messages.unknown(message.id());
            case SET_ASIDE -> messages.setAside(message.id());
        }
        kinds.ended(message, ending);
    }

    /** Whether the screen of whoever got it moves below it. */
    boolean moveScreen(OutboxMessage message) {
        return kinds.of(message).movesScreen();
    }
}
