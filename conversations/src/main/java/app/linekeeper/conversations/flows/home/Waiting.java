package app.linekeeper.conversations.flows.home;

import app.linekeeper.domain.desk.StuckCounts;
import app.linekeeper.domain.overview.OperatorTasks;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What waits for an operator.
 *
 * @param orders how many were paid and do not run
 * @param partners how many partners nobody owns yet
 * @param messages how many could not be delivered
 * @param payments how many of those that came by bank
 * @param tasks about money
 * @param cabinets how many others they could go on in
 */
record Waiting(StuckCounts orders, long partners, int messages, long payments, OperatorTasks tasks, int cabinets) {

    boolean hasOtherCabinets() {
        return cabinets > 0;
    }

    Text cabinets(Text text) {
        return text.with("n", cabinets);
    }

    boolean areSome() {
        return orders.waiting() > 0;
    }

    boolean isNothing() {
        return !areSome();
    }

    Text count(Text text) {
        return text.with("n", orders.waiting());
    }

    boolean wereCalledOff() {
        return orders.calledOff() > 0;
    }

    Text calledOff(Text text) {
        return text.with("n", orders.calledOff());
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

    Text payments(Text text) {
        return text.with("n", payments);
    }

    boolean hasTasks() {
        return tasks.withdrawals() + tasks.payouts() + tasks.entries() + tasks.cards() > 0;
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
        if (tasks.cards() > 0) {
            rows.add(Text.of("operator_home.task_cards").with("n", tasks.cards()));
        }
        return text.with("rows", rows);
    }
}
