package app.linekeeper.domain.line;

import java.time.LocalDate;

/**
 * A line is paid for until another day than before: a renewal runs. Told within the transaction that writes it.
 *
 * @param end the new last day, in the line's zone
 */
public record LineRenewed(LineId line, LocalDate end) {}
