package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.line.LineState;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
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

    /** A page of the orders of a line. */
    private record Orders(LineRow line, Page<OrderRow> page, ZoneId zone) {

        boolean isEmpty() {
            return page.isEmpty();
        }

        boolean areThere() {
            return !isEmpty();
        }

        Text line(Text text) {
            return LineTexts.describe(line, text);
        }

        Options<OrderId> options() {
            return Options.of(page, row -> Option.of(row.id(), LineTexts.order(row, zone)));
        }
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.LINE, 1)
                .takes(LINE)
                .step(
                        "card",
                        lines::line,
                        s -> s.says("line.card", LineTexts::describe)
                                .saysIf(LineRow::isRenewedByItself, "line.autopay", AutopayTexts::of)
                                .button(
                                        "renew",
                                        "line.renew",
                                        b -> b.primary()
                                                .needs(Permission.ORDER_LINES)
                                                .opens(FlowNames.RENEW, LINE))
                                .button(
                                        "rename",
                                        "line.rename",
                                        b -> b.beside()
                                                .needs(Permission.ORDER_LINES)
                                                .then("rename"))
                                .button(
                                        "buy",
                                        "line.buy_new",
                                        b -> b.afterRefusal(Reason.CHANNEL_NOT_SOLD)
                                                .opensWith(FlowNames.BUY, LineFlow::client))
                                .button(
                                        "autopay",
                                        "line.to_autopay",
                                        b -> b.needs(Permission.PAY)
                                                .when(LineFlow::mayRenewByItself)
                                                .opens(FlowNames.AUTOPAY_LINE, LINE))
                                .button("orders", "line.orders", b -> b.then("orders"))
                                .button("client", "line.client", b -> b.opensWith(FlowNames.CLIENT, LineFlow::client)))
                .enter("rename", FlowNames.RENAME_LINE, e -> e.with(LINE).then("card"))
                .step(
                        "orders",
                        this::orders,
                        s -> s.saysIf(Orders::areThere, "line.orders_of", Orders::line)
                                .saysIf(Orders::isEmpty, "line.no_orders", Orders::line)
                                .choosePaged(ORDER, Orders::options, c -> c.opens(FlowNames.ORDER, ORDER)))
                .build();
    }

    /** A line that is off is renewed by somebody first. */
    private static boolean mayRenewByItself(LineRow line) {
        return line.isRenewedByItself() || line.state() != LineState.OFF;
    }

    private static Facts client(LineRow line) {
        return Facts.of(CLIENT, line.client());
    }

    private Orders orders(Turn turn, PageWanted page) {
        Page<OrderRow> found = turn.need(orders.ofLine(turn.acting().member(), turn.get(LINE), page.number()));
        return new Orders(lines.line(turn), found, turn.zone());
    }
}
