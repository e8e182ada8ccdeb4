package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.settlement.MoneyGivenBack;
import app.linekeeper.domain.settlement.OrderActivated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has screens drawn anew that live by what has just happened: stored with it, and drawn as soon as it is committed. */
@Component
class LiveScreens {

    private final Deliveries deliveries;

    LiveScreens(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @EventListener
    void on(MoneyGivenBack given) {
        deliveries.redraw(Topics.of(given.order()));
    }

    @EventListener
    void on(OrderActivated activated) {
        deliveries.redraw(Topics.of(activated.order()));
    }
}
