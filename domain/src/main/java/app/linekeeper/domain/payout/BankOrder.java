package app.linekeeper.domain.payout;

import java.time.LocalDate;

/**
 * An order to a bank by which something was paid out.
 *
 * @param number at most 40 characters
 */
public record BankOrder(String number, LocalDate day) {}
