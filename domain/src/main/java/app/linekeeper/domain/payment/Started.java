package app.linekeeper.domain.payment;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.settlement.Payment;
import java.util.UUID;

/** What taking an offer comes to. */
public sealed interface Started {

    /** The money was here: the order is paid. */
    record PaidNow(Payment payment) implements Started {}

    /**
     * The order waits until the money arrives, which settles it.
     *
     * @param by what was asked for it with, such as an invoice, by whose id its way finds it
     */
    record WaitingForMoney(OrderId order, UUID by) implements Started {}

    /**
     * The order waits until it is paid on a provider's page.
     *
     * @param attempt the attempt to take the money by card, by its id
     */
    record WaitingForCard(OrderId order, UUID attempt) implements Started {}
}
