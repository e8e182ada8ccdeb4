package app.linekeeper.domain.electronic;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/**
 * A bank's document by which an order was paid.
 *
 * @param number as the bank names it; may be empty
 * @param sum what of it was for the order
 */
public record PaymentPaper(String number, LocalDate day, Money sum) {}
