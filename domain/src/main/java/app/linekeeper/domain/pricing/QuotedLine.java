package app.linekeeper.domain.pricing;

import java.time.LocalDate;

/**
 * One line of a quote.
 *
 * @param newEnd the last day it would be paid for, inclusive, if it were paid today
 */
public record QuotedLine(WantedLine wanted, LinePrice price, LocalDate newEnd) {}
