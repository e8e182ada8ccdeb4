package app.linekeeper.conversations.flows.invoice;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.invoice.CancellingInvoice;
import app.linekeeper.domain.invoice.InvoiceCard;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** One invoice: how to pay it, and what has become of it. It draws itself anew when money comes. */
@Component
final class InvoiceFlow implements Flow {

    private final SendingInvoice invoices;
    private final CancellingInvoice cancelling;
    private final FindingOrders orders;

    InvoiceFlow(SendingInvoice invoices, CancellingInvoice cancelling, FindingOrders orders) {
        this.invoices = invoices;
        this.cancelling = cancelling;
        this.orders = orders;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.INVOICE, 1)
                .takes(INVOICE)
                .step("card", this::sheet, this::card)
                .step(
                        "cancel",
                        this::sheet,
                        s -> s.says("invoices.cancelling", InvoiceSheet::cancelling)
                                .button(
                                        "cancel",
                                        "invoices.cancel_now",
                                        b -> b.danger()
                                                .when(InvoiceSheet::canBeCancelled)
                                                .runs(this::cancel)
                                                .noBack()
                                                .then("card")))
                .build();
    }

    private StepBuilder<InvoiceSheet> card(StepBuilder<InvoiceSheet> s) {
        return s.livesBy(InvoiceSheet::topic)
                .says("invoices.card", InvoiceSheet::invoice)
                .says("invoices.state", InvoiceSheet::state)
                .saysIf(InvoiceSheet::isOpen, "invoices.how", InvoiceSheet::invoice)
                .saysIf(InvoiceSheet::leadsBack, "invoices.waiting", InvoiceSheet::waiting)
                .button(
                        "waiting",
                        "invoices.to_waiting",
                        InvoiceSheet::waiting,
                        b -> b.primary()
                                .needs(Permission.PAY)
                                .when(InvoiceSheet::leadsBack)
                                .opensWith(FlowNames.PAY, InvoiceSheet::back))
                .button(
                        "order",
                        "invoices.to_order",
                        b -> b.when(InvoiceSheet::isForOrder).opensWith(FlowNames.ORDER, InvoiceSheet::order))
                .copies(
                        "purpose",
                        "invoices.copy_purpose",
                        sheet -> sheet.card().purpose(),
                        l -> l.when(InvoiceSheet::isOpen))
                .copies(
                        "number",
                        "invoices.copy_number",
                        sheet -> sheet.card().number(),
                        l -> l.when(InvoiceSheet::isOpen).beside())
                .button(
                        "send",
                        "invoices.send",
                        b -> b.when(InvoiceSheet::isOpen).runs(invoices::again).stays())
                .button(
                        "again",
                        "invoices.again",
                        b -> b.primary()
                                .needs(Permission.PAY)
                                .when(InvoiceSheet::canBeIssuedAgain)
                                .opensWith(FlowNames.PAY, InvoiceSheet::order))
                .button(
                        "more",
                        "invoices.top_up_again",
                        b -> b.needs(Permission.INVOICE)
                                .when(InvoiceSheet::canTopUpAgain)
                                .opensWith(FlowNames.TOP_UP, InvoiceSheet::company))
                .button(
                        "cancel",
                        "invoices.cancel",
                        b -> b.danger()
                                .needs(Permission.INVOICE)
                                .when(InvoiceSheet::canBeCancelled)
                                .then("cancel"));
    }

    private InvoiceSheet sheet(Turn turn) {
        InvoiceCard card = invoices.card(turn);
        boolean toppedUp = card.order() == null && card.state() == InvoiceState.PAID;
        OrderRow waiting =
                toppedUp ? turn.need(orders.unpaid(turn.acting().member())).orElse(null) : null;
        return new InvoiceSheet(card, waiting);
    }

    private Outcome<Facts> cancel(Turn turn, IdempotencyKey key) {
        return cancelling.cancel(turn.acting().member(), turn.get(INVOICE)).map(invoice -> turn.facts());
    }
}
