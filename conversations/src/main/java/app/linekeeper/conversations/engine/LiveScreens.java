package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardChanged;
import app.linekeeper.domain.card.CardRefundEnded;
import app.linekeeper.domain.invoice.InvoiceEnded;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.invoice.MoneyReceived;
import app.linekeeper.domain.invoice.MoneyTakenBack;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.settlement.MoneyGivenBack;
import app.linekeeper.domain.settlement.OrderActivated;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has screens drawn anew that live by what has just happened: stored with it, and drawn as soon as it is committed. */
@Component
class LiveScreens {

    private final Deliveries deliveries;
    private final Invoices invoices;

    LiveScreens(Deliveries deliveries, Invoices invoices) {
        this.deliveries = deliveries;
        this.invoices = invoices;
    }

    @EventListener
    void on(MoneyGivenBack given) {
        deliveries.redraw(Topics.of(given.order()));
    }

    @EventListener
    void on(MoneyReceived received) {
        redraw(received.invoice());
    }

    @EventListener
    void on(InvoiceEnded ended) {
        redraw(ended.invoice());
    }

    @EventListener
    void on(MoneyTakenBack taken) {
        redraw(taken.invoice());
    }

    private void redraw(InvoiceId invoice) {
        OrderId order = invoices.findById(invoice).orElseThrow().order();
        deliveries.redraw(order == null ? Topics.of(invoice) : Topics.of(order));
    }

    @EventListener
    void on(CardChanged changed) {
        redraw(changed.attempt(), changed.order());
    }

    @EventListener
    void on(CardRefundEnded ended) {
        redraw(ended.attempt(), ended.order());
    }

    private void redraw(AttemptId attempt, @Nullable OrderId order) {
        deliveries.redraw(order == null ? Topics.of(attempt) : Topics.of(order));
    }

    @EventListener
    void on(OrderActivated activated) {
        deliveries.redraw(Topics.of(activated.order()));
    }
}
