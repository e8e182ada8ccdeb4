package app.linekeeper.domain.invoice;

import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.settlement.Funds;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.settlement.Settling;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Decides what money that is on a locked invoice is for, and pays the order with it once it is enough. */
@Component
class PayingByInvoice {

    private final Settling settling;
    private final InvoiceMoney money;
    private final Clock clock;

    PayingByInvoice(Settling settling, InvoiceMoney money, Clock clock) {
        this.settling = settling;
        this.money = money;
        this.clock = clock;
    }

    Became takes(Invoice invoice, Arrival arrival) {
        Instant now = clock.instant();
        LocalDate came = arrival.bookedOn();
        OrderId order = invoice.order();
        if (!invoice.isOpen()) {
            return invoice.state(came) == InvoiceState.PAID ? Became.TWICE : Became.INVOICE_CANCELLED;
        }
        if (order != null && invoice.state(came) == InvoiceState.LAPSED) {
            invoice.cancel(now);
            return Became.LATE;
        }
        invoice.receive(arrival.sum(), now);
        if (invoice.isOpen()) {
            return Became.PART;
        }
        return order == null ? Became.PAID : pay(invoice, order, arrival);
    }

    private Became pay(Invoice invoice, OrderId order, Arrival arrival) {
        Outcome<Payment> paid = settling.settle(order, funds(invoice, arrival));
        if (paid instanceof Outcome.Refused<Payment> refused) {
            invoice.cancel(clock.instant());
            return became(refused.refusal());
        }
        return Became.PAID;
    }

    private Funds funds(Invoice invoice, Arrival arrival) {
        return new Funds(
                invoice.payer() instanceof Payer.ClientCompany ? ByClientInvoice.NAME : ByInvoice.NAME,
                TransactionKind.INVOICE_PAYMENT,
                invoice.payer(),
                money.account(invoice),
                invoice.sum(),
                arrival.actor(),
                new IdempotencyKey("invoice:" + invoice.id()));
    }

    private static Became became(Refusal refusal) {
        return switch (refusal.reason()) {
            case ORDER_PAID -> Became.ORDER_PAID;
            case ORDER_CANCELLED -> Became.ORDER_CANCELLED;
            case CLIENT_LEFT -> Became.CLIENT_LEFT;
            case PARTNER_SUSPENDED -> Became.PARTNER_SUSPENDED;
            case PRICE_CHANGED -> Became.PRICE_CHANGED;
            default -> throw new IllegalStateException("an invoice is not paid for want of " + refusal);
        };
    }
}
