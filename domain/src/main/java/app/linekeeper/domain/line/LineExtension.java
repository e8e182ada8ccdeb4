package app.linekeeper.domain.line;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line to be kept running longer.
 *
 * @param reference names this extension, so that it can be asked for again without extending twice
 * @param end the new last day, inclusive, in the line's zone
 */
public record LineExtension(UUID reference, LineId line, String number, LocalDate end) {}
