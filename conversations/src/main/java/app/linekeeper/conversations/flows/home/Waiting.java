package app.linekeeper.conversations.flows.home;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.overview.OperatorTasks;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What waits for an operator.
 *
 * @param oldest of the orders that are paid and not active yet
 * @param orders how many of them there are in all
 * @param partners how many partners nobody owns yet
 * @param messages how many could not be delivered
 * @param tasks about money
 */
record Waiting(List<OrderRow> oldest, long orders, long partners, int messages, OperatorTasks tasks) {

    boolean areSome() {
        return orders > 0;
    }

    boolean isNothing() {
        return !areSome();
    }

    Text count(Text text) {
        return text.with("n", orders);
    }

    boolean hasUnownedPartners() {
        return partners > 0;
    }

    Text unownedPartners(Text text) {
        return text.with("n", partners);
    }

    boolean hasUndelivered() {
        return messages > 0;
    }

    Text undelivered(Text text) {
        return text.with("n", messages);
    }

    boolean hasTasks() {
        return tasks.withdrawals() + tasks.payouts() + tasks.entries() > 0;
    }

    /** What there is to do, a line each. */
    Text tasks(Text text) {
        List<Text> rows = new ArrayList<>();
        if (tasks.withdrawals() > 0) {
            rows.add(Text.of("operator_home.task_withdrawals").with("n", tasks.withdrawals()));
        }
        if (tasks.payouts() > 0) {
            rows.add(Text.of("operator_home.task_payouts").with("n", tasks.payouts()));
        }
        if (tasks.entries() > 0) {
            rows.add(Text.of("operator_home.task_entries").with("n", tasks.entries()));
        }
        return text.with("rows", rows);
    }

    List<Option<OrderId>> options() {
        return oldest.stream()
                .map(order -> Option.of(order.id(), said(order, Text.of("operator_home.one"))))
                .toList();
    }

    /** Whether what was paid can no longer be had, whole or in part. */
    static boolean cameBack(ActivationState state) {
        return state == ActivationState.CALLED_OFF || state == ActivationState.PARTLY;
    }

    /** Fills {@code number}, {@code client} and {@code sum}. */
    static Text said(OrderRow order, Text text) {
        return text.with("number", order.number())
                .with("client", order.clientName())
                .with("sum", order.sum());
    }
}
