package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Offer;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.document.SoughtOrders;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.locales.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
                        s -> s.saysIf(this::clientHasNone, "documents.none_of_client", Filling.NONE)
                                .saysIf(
                                        turn -> client(turn).isEmpty() && !clientHasNone(turn),
                                        "documents.title",
                                        Filling.NONE)
                                .saysIf(turn -> client(turn).isPresent(), "documents.of_client", this::withClient)
                                .saysIf(turn -> !list(turn).rows().isEmpty(), "documents.legend", Filling.NONE)
                                .saysIf(
                                        turn -> list(turn).isEmpty() && !turn.has(CLIENT),
                                        "documents.none",
                                        Filling.NONE)
                                .choosePaged(ORDER, this::orders)
                                .searchable()
                                .opens(FlowNames.ORDER, turn -> turn.facts().only(ORDER)))
                .build();
    }

    private Text withClient(Text text, Turn turn) {
        return text.with("client", client(turn).orElseThrow());
    }

    private boolean clientHasNone(Turn turn) {
        return turn.has(CLIENT) && list(turn).isEmpty();
    }

    /** The client's name, where the list is of one client who has orders. */
    private Optional<String> client(Turn turn) {
        return list(turn).rows().stream()
                .filter(row -> turn.has(CLIENT))
                .map(OrderForAct::client)
                .findFirst();
    }

    private Options<OrderId> orders(Turn turn, PageWanted page) {
        Listed listed = list(turn, page.search(), page.offset() / Offer.PAGE);
        return Options.of(listed.rows(), listed.total(), DocumentsFlow::option);
    }

    private Listed list(Turn turn) {
        return list(turn, null, 0);
    }

    /** The page of the screen: its options are asked for before its words, and so the first to ask knows the page. */
    private Listed list(Turn turn, @Nullable String search, int number) {
        SoughtOrders sought = new SoughtOrders(turn.find(CLIENT).orElse(null), search == null ? "" : search);
        return turn.once("orders", () -> {
            var page = turn.need(orders.page(turn.acting().member(), sought, number));
            return new Listed(page.rows(), page.total(), search != null);
        });
    }

    private static Option<OrderId> option(OrderForAct row) {
        return Option.of(
                row.order(),
                mark(row).with("number", row.number()).with("sum", row.total()).with("client", row.client()));
    }

    private static Text mark(OrderForAct row) {
        if (row.hasAct()) {
            return Text.of("documents.issued");
        }
        if (row.waitsToBePaid()) {
            return Text.of("documents.unpaid");
        }
        return row.canHaveAct() ? Text.of("documents.possible") : Text.of("documents.impossible");
    }
}
