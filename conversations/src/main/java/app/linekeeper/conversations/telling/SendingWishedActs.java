package app.linekeeper.conversations.telling;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.domain.document.wish.WishedActComes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends acts to those who waited for them, as if they had asked for them now. */
@Component
class SendingWishedActs {

    private final Deliveries deliveries;

    SendingWishedActs(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @EventListener
    void on(WishedActComes coming) {
        deliveries.document(new ChatKey(coming.telegramId(), coming.telegramId()), coming.act());
    }
}
