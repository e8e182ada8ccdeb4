package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flows.line.LineTexts;
import app.linekeeper.domain.desk.LineAtDesk;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.locales.Text;
import java.time.ZoneId;

/**
 * A line's card before an operator, with a page of its orders.
 *
 * @param zone of whoever looks
 */
record LineSheet(LineAtDesk line, ZoneId zone) {

    boolean hasPartner() {
        return line.keeper() != null;
    }

    boolean hasOrders() {
        return !line.orders().isEmpty();
    }

    boolean hasNoOrders() {
        return !hasOrders();
    }

    Text known(Text text) {
        return LineTexts.describe(line.line(), text);
    }

    Text keeper(Text text) {
        return DeskTexts.keeper(line.keeper());
    }

    Options<OrderId> orders() {
        return Options.of(line.orders(), order -> Option.of(order.id(), LineTexts.order(order, zone)));
    }

    Facts client() {
        return Facts.of(CLIENT, line.line().client());
    }

    Facts partner() {
        return DeskTexts.partner(line.keeper());
    }
}
