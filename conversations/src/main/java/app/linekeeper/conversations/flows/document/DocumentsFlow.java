package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.document.SoughtOrders;
import org.springframework.stereotype.Component;

/** The orders of a partner, or of one client: which wait to be paid, which have an act, can have one, or cannot. */
@Component
final class DocumentsFlow implements Flow {

    private final OrdersForActs orders;

    DocumentsFlow(OrdersForActs orders) {
        this.orders = orders;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DOCUMENTS, 1)
                .command("documents", "documents.command")
                .takes(CLIENT)
                .step(
                        "orders",
                        this::listed,
                        s -> s.saysIf(Listed::clientHasNone, "documents.none_of_client")
                                .saysIf(Listed::isOfAll, "documents.title")
                                .saysIf(Listed::isOfClient, "documents.of_client", Listed::client)
                                .saysIf(Listed::areSomeListed, "documents.legend")
                                .saysIf(Listed::hasNone, "documents.none")
                                .choosePaged(
                                        ORDER,
                                        Listed::options,
                                        c -> c.searchable().opens(FlowNames.ORDER, ORDER))
                                .button("pack", "documents.to_pack", b -> b.opens(FlowNames.PACK, CLIENT))
                                .button(
                                        "account_statement",
                                        "documents.to_account_statement",
                                        b -> b.opens(FlowNames.ACCOUNT_STATEMENT))
                                .button("export", "documents.to_export", b -> b.opens(FlowNames.EXPORT)))
                .build();
    }

    private Listed listed(Turn turn, PageWanted page) {
        SoughtOrders sought = new SoughtOrders(turn.find(CLIENT).orElse(null), page.search());
        return new Listed(
                turn.need(orders.page(turn.acting().member(), sought, page.number())),
                turn.has(CLIENT),
                page.isSearch(),
                turn.today(),
                turn.zone());
    }
}
