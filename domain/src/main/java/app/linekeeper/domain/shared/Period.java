package app.linekeeper.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days from the first to the last, both inclusive.
 *
 * @param from not after the last
 */
public record Period(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + until);
        }
    }

    /** When its first day begins in the zone. */
    public Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** When the day after its last one begins in the zone. */
    public Instant ends(ZoneId zone) {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** As it is kept, such as {@code 2026-11-01/2026-11-30}. */
    @Override
    public String toString() {
        return from + "/" + until;
    }
}
