package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.flows.document.OrderRows;
import app.linekeeper.conversations.flows.document.WayWords;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.desk.OrderAtDesk;
import app.linekeeper.domain.desk.PaidIn;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.locales.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An order's card before an operator.
 *
 * @param zone of whoever looks
 */
record OrderOnDesk(OrderAtDesk order, Instant now, ZoneId zone) {

    private OrderCard card() {
        return order.card();
    }

    Topic topic() {
        return Topics.of(card().id());
    }

    boolean isPending() {
        return card().activation() == ActivationState.PENDING;
    }

    boolean hasRunningLines() {
        return card().isActive();
    }

    boolean isPaidFor() {
        return !order.payments().isEmpty();
    }

    boolean isOfCompany() {
        return company().isPresent();
    }

    boolean hasClientLeft() {
        return card().clientLeft();
    }

    Text known(Text text) {
        return text.with("number", card().number())
                .with("day", day(card().placedAt()))
                .with("client", card().clientName())
                .with("rows", OrderRows.of(card(), OrderOnDesk::row));
    }

    Text state(Text text) {
        return text.with("state", state())
                .with("sum", card().sum())
                .with("until", day(card().quotedUntil()))
                .with("whose", DeskTexts.keeper(order.keeper()));
    }

    Text waits(Text text) {
        Instant since = Objects.requireNonNullElse(card().paidAt(), now);
        return text.with("long", Lasting.between(since, now));
    }

    Text payments(Text text) {
        return text.with("rows", order.payments().stream().map(this::payment).toList());
    }

    Facts client() {
        return Facts.of(CLIENT, card().client());
    }

    Facts partner() {
        return DeskTexts.partner(order.keeper());
    }

    Facts payer() {
        return Facts.of(COMPANY, company().orElseThrow());
    }

    List<Option<InvoiceId>> invoices() {
        return order.invoices().stream()
                .map(invoice -> Option.of(invoice.id(), Text.of("desk.invoice").with("number", invoice.number())))
                .toList();
    }

    private Optional<CompanyId> company() {
        Payer payer = card().payer();
        if (payer instanceof Payer.PartnerCompany own) {
            return Optional.of(own.company());
        }
        if (payer instanceof Payer.OrganisationByCard card) {
            return Optional.of(card.company());
        }
        return payer instanceof Payer.ClientCompany clients ? Optional.of(clients.company()) : Optional.empty();
    }

    /** What was paid is told by how it runs; the rest by the state of the order. */
    private String state() {
        boolean lapsed = card().isPlaced() && card().quotedUntil().isBefore(now);
        if (lapsed) {
            return "LAPSED";
        }
        return card().activation() == ActivationState.NOT_DUE
                ? card().state().name()
                : card().activation().name();
    }

    private Text payment(PaidIn payment) {
        Text row = Text.of(payment.givenBack().isPositive() ? "desk.payment_back" : "desk.payment")
                .with("day", day(payment.at()))
                .with("sum", payment.sum())
                .with("from", WayWords.of("order.from_", payment.way(), payment.company()))
                .with("by", payment.by() == null ? Text.of("desk.by_itself") : name(payment.by()));
        return payment.givenBack().isPositive() ? row.with("back", payment.givenBack()) : row;
    }

    private static Text name(String name) {
        return Text.of("common.as_is").with("text", name);
    }

    private static Text row(OrderCard.Row row, Text said) {
        return Text.of("desk.order_row")
                .with("activation", row.activation().name())
                .with("row", said);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
