package app.linekeeper.conversations.flows.invoice;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.invoice.InvoiceCards;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.InvoiceRow;
import app.linekeeper.domain.shared.Page;
import org.springframework.stereotype.Component;

/** A partner's invoices, newest first, each with what has become of it. */
@Component
final class InvoicesFlow implements Flow {

    private final InvoiceCards cards;

    InvoicesFlow(InvoiceCards cards) {
        this.cards = cards;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.INVOICES, 1)
                .command("invoices", "invoices.command")
                .step(
                        "invoices",
                        this::page,
                        s -> s.says("invoices.title")
                                .saysIf(page -> !page.isEmpty(), "invoices.legend")
                                .saysIf(Page::isEmpty, "invoices.none")
                                .choosePaged(INVOICE, InvoicesFlow::options, c -> c.opens(FlowNames.INVOICE, INVOICE))
                                .button(
                                        "top_up",
                                        "invoices.top_up",
                                        b -> b.needs(Permission.INVOICE).opens(FlowNames.TOP_UP)))
                .build();
    }

    private Page<InvoiceRow> page(Turn turn, PageWanted page) {
        return turn.need(cards.page(turn.acting().member(), page.number()));
    }

    private static Options<InvoiceId> options(Page<InvoiceRow> page) {
        return Options.of(page, row -> Option.of(row.id(), InvoiceTexts.option(row)));
    }
}
