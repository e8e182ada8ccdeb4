package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.SetAside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The messages of the outbox that were set aside. Put back, their chats find couriers as any chat without one does. */
@Component
class AsidePile implements SetAside {

    private final OutboxMessages messages;

    AsidePile(OutboxMessages messages) {
        this.messages = messages;
    }

    @Override
    public Pile pile() {
        return messages.aside();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int tryAgain() {
        return messages.putBack();
    }
}
