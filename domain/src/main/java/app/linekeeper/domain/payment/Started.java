package app.linekeeper.domain.payment;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.settlement.Payment;

/** What taking an offer comes to. */
public sealed interface Started {

    /** The money was here: the order is paid. */
    record PaidNow(Payment payment) implements Started {}

    /** The order waits until the money arrives, which settles it. */
    record WaitingForMoney(OrderId order) implements Started {}
}
