package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/**
 * A source that a line can be renewed from by itself.
 *
 * @param company the company's name
 * @param balance what stands on its wallet now
 * @param actsOn the day of the first charge or invoice, in the line's zone
 */
public record OfferedSource(AutopaySource source, String company, Money balance, LocalDate actsOn) {}
