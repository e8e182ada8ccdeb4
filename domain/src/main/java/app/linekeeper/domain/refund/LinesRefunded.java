package app.linekeeper.domain.refund;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;

/**
 * Lines of an order were refunded. Told within the transaction.
 *
 * @param number of the order
 * @param lines the numbers of the lines
 * @param by how the money gets back
 * @param reason as the operator typed it
 */
public record LinesRefunded(
        PartnerId partner, OrderId order, String number, List<String> lines, Money sum, BackBy by, String reason) {}
