package app.linekeeper.domain.autopay;

import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/**
 * A company was asked by invoice for what its lines cost. Told within the transaction that issues it.
 *
 * @param day of the invoice, in the lines' zone
 * @param validUntil the invoice's last day, in the seller's zone
 */
public record AutopayInvoiced(
        LinesDue due, OrderId order, InvoiceId invoice, Money sum, LocalDate day, LocalDate validUntil) {}
