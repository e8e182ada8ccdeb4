package app.linekeeper.domain.invoice;

import app.linekeeper.domain.order.OrderCancelled;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.settlement.OrderPaid;
import app.linekeeper.domain.shared.IdempotencyKey;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancels invoices that ask for nothing any more; what had come for them goes to the payer's wallet. */
@Component
class EndingInvoices {

    private final Invoices invoices;
    private final InvoiceMoney money;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingInvoices(Invoices invoices, InvoiceMoney money, ApplicationEventPublisher events, Clock clock) {
        this.invoices = invoices;
        this.money = money;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(OrderPaid paid) {
        openOf(paid.order());
    }

    @EventListener
    void on(OrderCancelled cancelled) {
        openOf(cancelled.order());
    }

    /** Those of an order that is locked. */
    void openOf(OrderId order) {
        invoices.openOf(order)
                .forEach(invoice -> end(invoices.lock(invoice.id()).orElseThrow()));
    }

    /** A locked invoice that is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Invoice invoice) {
        invoice.cancel(clock.instant());
        money.clear(invoice, new IdempotencyKey("invoice-ended:" + invoice.id()));
        events.publishEvent(new InvoiceEnded(invoice.id()));
    }
}
