package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Offer;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** A line's card: whose it is, what it carries, until when it is paid, and what can be done about it. */
@Component
final class LineFlow implements Flow {

    private final LinePicking lines;
    private final FindingOrders orders;

    LineFlow(LinePicking lines, FindingOrders orders) {
        this.lines = lines;
        this.orders = orders;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.LINE, 1)
                .takes(LINE)
                .step(
                        "card",
                        s -> s.says("line.card", lines::describe)
                                .button("renew", "line.renew")
                                .primary()
                                .when(LineFlow::mayOrder)
                                .opens(FlowNames.RENEW, turn -> turn.facts().only(LINE))
                                .beside("rename", "line.rename")
                                .when(LineFlow::mayOrder)
                                .then("rename")
                                .button("buy", "line.buy_new")
                                .afterRefusal(Reason.CHANNEL_NOT_SOLD)
                                .opens(FlowNames.BUY, this::client)
                                .button("orders", "line.orders")
                                .then("orders")
                                .button("client", "line.client")
                                .opens(FlowNames.CLIENT, this::client))
                .step("rename", s -> s.enters(FlowNames.RENAME_LINE).with(LINE).then("card"))
                .step(
                        "orders",
                        s -> s.saysIf(this::hasOrders, "line.orders_of", lines::describe)
                                .saysIf(turn -> !hasOrders(turn), "line.no_orders", lines::describe)
                                .choosePaged(ORDER, this::orders)
                                .opens(FlowNames.ORDER, turn -> turn.facts().only(ORDER)))
                .build();
    }

    private static boolean mayOrder(Turn turn) {
        return turn.acting().may(Permission.ORDER_LINES);
    }

    private Facts client(Turn turn) {
        return Facts.of(CLIENT, lines.line(turn).client());
    }

    private boolean hasOrders(Turn turn) {
        return turn.once("any", () -> !page(turn, 0).isEmpty());
    }

    private Options<OrderId> orders(Turn turn, PageWanted page) {
        Page<OrderRow> rows = page(turn, page.offset() / Offer.PAGE);
        return Options.of(rows.rows(), rows.total(), row -> option(row, turn));
    }

    private Page<OrderRow> page(Turn turn, int page) {
        return turn.need(orders.ofLine(turn.acting().member(), turn.get(LINE), page));
    }

    private static Option<OrderId> option(OrderRow row, Turn turn) {
        return Option.of(
                row.id(),
                Text.of(key(row))
                        .with("number", row.number())
                        .with("day", row.placedAt().atZone(turn.zone()).toLocalDate())
                        .with("sum", row.sum()));
    }

    private static String key(OrderRow row) {
        return switch (row.state()) {
            case PLACED -> "line.order.placed";
            case PAID -> "line.order.paid";
            case CANCELLED -> "line.order.cancelled";
        };
    }
}
