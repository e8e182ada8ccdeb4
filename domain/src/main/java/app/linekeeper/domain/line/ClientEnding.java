package app.linekeeper.domain.line;

import app.linekeeper.domain.shared.ClientId;
import java.time.LocalDate;

/**
 * A client some of whose lines end soon.
 *
 * @param lines how many
 * @param nearestEnd the last day of the one that ends first
 */
public record ClientEnding(ClientId client, String clientName, long lines, LocalDate nearestEnd) {}
