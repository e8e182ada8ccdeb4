package app.linekeeper.conversations.flows.home;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.locales.Text;
import java.util.List;

/** What is paid and not active yet. */
record Waiting(List<OrderRow> oldest, long count) {

    boolean areSome() {
        return count > 0;
    }

    boolean isNothing() {
        return !areSome();
    }

    Text count(Text text) {
        return text.with("n", count);
    }

    List<Option<OrderId>> options() {
        return oldest.stream()
                .map(order -> Option.of(order.id(), said(order, Text.of("operator_home.one"))))
                .toList();
    }

    /** Fills {@code number}, {@code client} and {@code sum}. */
    static Text said(OrderRow order, Text text) {
        return text.with("number", order.number())
                .with("client", order.clientName())
                .with("sum", order.sum());
    }
}
