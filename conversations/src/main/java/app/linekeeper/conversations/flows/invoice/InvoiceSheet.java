package app.linekeeper.conversations.flows.invoice;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.invoice.InvoiceCard;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as its screen shows it.
 *
 * @param waiting an order that waits to be paid, to which a top-up that has come leads back; null for none
 */
record InvoiceSheet(InvoiceCard card, @Nullable OrderRow waiting) {

    boolean isOpen() {
        return card.isOpen();
    }

    boolean canBeCancelled() {
        return isOpen() || card.state() == InvoiceState.LAPSED;
    }

    boolean isForOrder() {
        return card.order() != null;
    }

    /** Whether the same can be asked for again, at the price of today. */
    boolean canBeIssuedAgain() {
        return card.orderWaits() && !isOpen();
    }

    boolean canTopUpAgain() {
        return !isForOrder() && !isOpen();
    }

    boolean leadsBack() {
        return waiting != null && card.state() == InvoiceState.PAID;
    }

    Text invoice(Text text) {
        return InvoiceTexts.invoice(text, card);
    }

    Text cancelling(Text text) {
        return invoice(isForOrder() ? text : Text.of("invoices.cancelling_wallet"));
    }

    Text state(Text text) {
        return text.with("state", InvoiceTexts.state(card));
    }

    Text waiting(Text text) {
        OrderRow order = Objects.requireNonNull(waiting);
        return text.with("number", order.number())
                .with("client", order.clientName())
                .with("sum", order.sum());
    }

    Facts back() {
        return Facts.of(ORDER, Objects.requireNonNull(waiting).id());
    }

    Facts order() {
        return Facts.of(ORDER, Objects.requireNonNull(card.order()));
    }

    Facts company() {
        return Facts.of(COMPANY, card.payer());
    }

    Topic topic() {
        OrderId order = card.order();
        return order == null ? Topics.of(card.id()) : Topics.of(order);
    }
}
