package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.desk.StuckOrder;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.locales.Text;
import java.time.Instant;
import java.util.List;

/**
 * Orders that were paid and do not run.
 *
 * @param most as many as are listed at most
 */
record StuckList(List<StuckOrder> orders, int most, Instant now) {

    boolean areSome() {
        return !orders.isEmpty();
    }

    boolean areNone() {
        return orders.isEmpty();
    }

    boolean isCut() {
        return orders.size() == most;
    }

    Text count(Text text) {
        return text.with("n", orders.size());
    }

    List<Option<OrderId>> waiting() {
        return orders.stream()
                .map(order -> Option.of(
                        order.id(),
                        of(order, Text.of("stuck_orders.one")).with("long", Lasting.between(order.paidAt(), now))))
                .toList();
    }

    List<Option<OrderId>> calledOff() {
        return orders.stream()
                .map(order -> Option.of(
                        order.id(),
                        of(order, Text.of("stuck_orders.one_called_off")).with("back", order.givenBack())))
                .toList();
    }

    private static Text of(StuckOrder order, Text text) {
        return text.with("number", order.number()).with("client", order.client());
    }
}
