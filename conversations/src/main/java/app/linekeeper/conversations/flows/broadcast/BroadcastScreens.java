package app.linekeeper.conversations.flows.broadcast;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.broadcast.BroadcastChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the screens drawn anew on which a broadcast is watched. */
@Component
class BroadcastScreens {

    private final Deliveries deliveries;

    BroadcastScreens(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @EventListener
    void on(BroadcastChanged changed) {
        deliveries.redraw(Topics.of(changed.broadcast()));
    }
}
