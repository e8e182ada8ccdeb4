package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.flows.invoice.InvoiceTexts;
import app.linekeeper.domain.desk.CameIn;
import app.linekeeper.domain.desk.InvoiceAtDesk;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
import java.util.Objects;

/**
 * An invoice's card before an operator.
 *
 * @param zone of whoever looks
 */
record InvoiceOnDesk(InvoiceAtDesk invoice, ZoneId zone) {

    Topic topic() {
        OrderId order = invoice.card().order();
        return order == null ? Topics.of(invoice.card().id()) : Topics.of(order);
    }

    boolean isForOrder() {
        return invoice.card().order() != null;
    }

    boolean hasReceived() {
        return !invoice.received().isEmpty();
    }

    Text known(Text text) {
        return InvoiceTexts.invoice(text, invoice.card());
    }

    Text state(Text text) {
        return text.with("state", InvoiceTexts.state(invoice.card()))
                .with("whose", DeskTexts.keeper(invoice.keeper()))
                .with("received", invoice.card().received());
    }

    Text received(Text text) {
        return text.with("rows", invoice.received().stream().map(this::row).toList());
    }

    Facts order() {
        return Facts.of(ORDER, Objects.requireNonNull(invoice.card().order()));
    }

    Facts payer() {
        return Facts.of(COMPANY, invoice.card().payer());
    }

    Facts partner() {
        return DeskTexts.partner(invoice.keeper());
    }

    private Text row(CameIn money) {
        Text row = Text.of("desk.received")
                .with("day", money.at().atZone(zone).toLocalDate())
                .with("sum", money.sum())
                .with("became", money.became().name());
        if (money.takenBack()) {
            return Text.of("desk.received_taken_back").with("row", row);
        }
        return money.toWallet().isPositive()
                ? Text.of("desk.received_to_wallet")
                        .with("row", row)
                        .with("rest", money.toWallet())
                        .with("company", money.company())
                : row;
    }
}
