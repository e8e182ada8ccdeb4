package app.linekeeper.domain.autopay;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/**
 * Lines were renewed and paid for by themselves. Told within the transaction that charges; of an invoice that is paid its own
 * events tell.
 *
 * @param day of the charge, in the lines' zone
 */
public record AutopayDone(LinesDue due, OrderId order, Money sum, LocalDate day) {}
