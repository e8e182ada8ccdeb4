package app.linekeeper.domain.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many of a partner's lines end soon, and how many went off lately.
 *
 * @param nearestEnd the last day of the running line that ends first; null if none ends soon
 */
public record LineCounts(long endingSoon, @Nullable LocalDate nearestEnd, long offLately) {}
