package app.linekeeper.domain.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many lines a partner has, how many of them end soon, and how many are off, however long ago they went off.
 *
 * @param nearestEnd the last day of the running line that ends first; null if none ends soon
 */
public record LineCounts(
        long all, long endingSoon, @Nullable LocalDate nearestEnd, long off) {}
