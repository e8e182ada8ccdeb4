package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.desk.ShowingInvoice;
import org.springframework.stereotype.Component;

/** An invoice before an operator: who is asked for what, what came for it and what became of that. */
@Component
final class InvoiceDeskFlow implements Flow {

    private final ShowingInvoice showing;

    InvoiceDeskFlow(ShowingInvoice showing) {
        this.showing = showing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_INVOICE, 1)
                .needs(Permission.OPERATE)
                .takes(INVOICE)
                .step("card", this::sheet, this::card)
                .build();
    }

    private StepBuilder<InvoiceOnDesk> card(StepBuilder<InvoiceOnDesk> s) {
        return s.livesBy(InvoiceOnDesk::topic)
                .says("invoices.card", InvoiceOnDesk::known)
                .says("desk.invoice_state", InvoiceOnDesk::state)
                .saysIf(InvoiceOnDesk::hasReceived, "desk.all_received", InvoiceOnDesk::received)
                .button(
                        "order",
                        "desk.to_order",
                        b -> b.when(InvoiceOnDesk::isForOrder).opensWith(FlowNames.DESK_ORDER, InvoiceOnDesk::order))
                .button("payer", "desk.to_payer", b -> b.opensWith(FlowNames.DESK_COMPANY, InvoiceOnDesk::payer))
                .button(
                        "partner",
                        "desk.to_partner",
                        b -> b.beside().opensWith(FlowNames.DESK_PARTNER, InvoiceOnDesk::partner));
    }

    private InvoiceOnDesk sheet(Turn turn) {
        return new InvoiceOnDesk(turn.need(showing.one(turn.acting().member(), turn.get(INVOICE))), turn.zone());
    }
}
