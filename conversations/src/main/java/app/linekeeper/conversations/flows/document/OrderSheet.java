package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order's card: what it is about, where its money stands, and its act.
 *
 * @param document the order among the documents; null for whoever may not see them
 * @param zone of whoever looks
 */
record OrderSheet(OrderCard card, @Nullable OrderForAct document, Instant now, ZoneId zone) {

    boolean waitsToBePaid() {
        return card.isPlaced() && !card.clientLeft();
    }

    boolean isInvoiced() {
        return card.isPlaced() && card.awaited() != null;
    }

    Facts invoice() {
        return Facts.of(INVOICE, new InvoiceId(Objects.requireNonNull(card.awaited())));
    }

    boolean isTheirClient() {
        return !card.clientLeft();
    }

    boolean isBeingActivated() {
        return card.isPaid() && !card.isActive();
    }

    boolean canBePreviewed() {
        return document != null && document.refusal() == null && !document.hasAct();
    }

    boolean lacksRequisites() {
        Refusal refusal = document == null ? null : document.refusal();
        return refusal != null && refusal.reason() == Reason.ACT_REQUISITES;
    }

    boolean mayAsk() {
        return document != null && new ActsSheet(document).mayAsk();
    }

    Text asking(Text text) {
        return new ActsSheet(shown()).asking(text);
    }

    /** What there is to say of its acts; null for whoever may not see them. */
    @Nullable
    ActsSheet acts() {
        return document == null ? null : new ActsSheet(document);
    }

    Topic topic() {
        return Topics.of(card.id());
    }

    Facts client() {
        return Facts.of(CLIENT, card.client());
    }

    Facts payer() {
        return Facts.of(COMPANY, Objects.requireNonNull(shown().payer()));
    }

    Text sum(Text text) {
        return text.with("sum", card.sum());
    }

    Text order(Text text) {
        return text.with("number", card.number())
                .with("day", day(card.placedAt()))
                .with("client", card.clientName())
                .with("rows", OrderRows.of(card));
    }

    Text state(Text text) {
        return text.with(
                "state",
                switch (card.state()) {
                    case CANCELLED -> cancelled();
                    case PAID -> paid();
                    case PLACED -> waiting();
                });
    }

    private Text waiting() {
        if (card.clientLeft()) {
            return Text.of("order.client_left");
        }
        if (isInvoiced()) {
            return Text.of("order.invoiced");
        }
        return Text.of(card.quotedUntil().isBefore(now) ? "order.lapsed" : "order.placed")
                .with("sum", card.sum())
                .with("until", day(card.quotedUntil()));
    }

    private Text cancelled() {
        return card.isCalledOff()
                ? Text.of(card.isRefunded() ? "order.refunded" : "order.given_back")
                        .with("sum", card.givenBack())
                : Text.of("order.cancelled");
    }

    private Text paid() {
        Text from = WayWords.of("order.from_", card.paidWay(), card.payerName());
        Text paid = card.givenBack().isPositive()
                ? Text.of(card.isRefunded() ? "order.partly_refunded" : "order.partly")
                        .with("back", card.givenBack())
                : Text.of(card.isActive() ? "order.paid" : "order.being_activated");
        return paid.with("day", day(Objects.requireNonNull(card.paidAt())))
                .with("sum", card.sum())
                .with("from", from);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private OrderForAct shown() {
        return Objects.requireNonNull(document);
    }
}
