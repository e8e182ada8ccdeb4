package app.linekeeper.bot.broadcast;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flows.broadcast.BroadcastParcels;
import app.linekeeper.domain.broadcast.HandingOut;
import app.linekeeper.domain.broadcast.HandingOut.Portion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One round of handing broadcasts over: what is handed over and what is stored to be sent are one transaction. */
@Component
class BroadcastRound {

    /** What is sent in two seconds: so long at most does anything else wait behind it, and a pause for it. */
    private static final int ON_THEIR_WAY = 54;

    private final HandingOut handing;
    private final Deliveries deliveries;

    BroadcastRound(HandingOut handing, Deliveries deliveries) {
        this.handing = handing;
        this.deliveries = deliveries;
    }

    /** @return whether another is to follow in a moment */
    @Transactional
    public boolean go() {
        Portion portion = handing.next(ON_THEIR_WAY);
        portion.people()
                .forEach(one ->
                        deliveries.send(new ChatKey(one.telegramId(), one.telegramId()), BroadcastParcels.of(one)));
        return portion.more();
    }
}
