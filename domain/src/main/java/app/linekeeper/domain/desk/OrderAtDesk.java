package app.linekeeper.domain.desk;

import app.linekeeper.domain.order.OrderCard;
import java.util.List;

/**
 * An order as an operator sees it.
 *
 * @param keeper the partner whose order it is, also when the client is another's by now
 * @param payments the latest first; none while nothing was paid
 * @param invoices the latest eight, whatever became of them
 */
public record OrderAtDesk(OrderCard card, Keeper keeper, List<PaidIn> payments, List<NumberedInvoice> invoices) {

    public OrderAtDesk {
        payments = List.copyOf(payments);
        invoices = List.copyOf(invoices);
    }
}
