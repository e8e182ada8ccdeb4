package app.linekeeper.domain.line;

import app.linekeeper.domain.shared.ClientId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A client some of whose lines end soon.
 *
 * @param lines how many
 * @param nearestEnd the last day of the one that ends first
 */
public record ClientEnding(ClientId client, String clientName, long lines, LocalDate nearestEnd) {

    ClientEnding(UUID client, String clientName, Long lines, LocalDate nearestEnd) {
        this(new ClientId(client), clientName, (long) lines, nearestEnd);
    }
}
