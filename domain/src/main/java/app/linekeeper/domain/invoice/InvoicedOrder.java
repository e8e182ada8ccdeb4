package app.linekeeper.domain.invoice;

import java.time.LocalDate;

/**
 * The order that an invoice is for, as it is printed.
 *
 * @param day when it was placed, in the seller's zone
 */
public record InvoicedOrder(String number, LocalDate day) {}
