package app.linekeeper.domain.overview;

import app.linekeeper.domain.client.ClientAccount;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client at a glance.
 *
 * @param lines how many lines the account has, those that are off too
 * @param running how many of them run
 * @param nearestEnd the last paid day of the running line that ends first; null if none runs
 */
public record ClientGlance(
        ClientAccount client,
        long lines,
        long running,
        @Nullable LocalDate nearestEnd) {}
