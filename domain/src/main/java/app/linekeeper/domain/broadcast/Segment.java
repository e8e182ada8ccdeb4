package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.shared.Region;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Whom a broadcast is for: members of the teams of partners that are not suspended.
 *
 * @param region of the partner; null for all
 * @param level of the partner; null for all
 * @param endingWithinDays only partners with a running line that ends within so many days; null for all
 * @param ownersOnly whether only owners get it, or the whole team
 */
@Embeddable
public record Segment(
        @Enumerated(EnumType.STRING) @Nullable Region region,
        @Enumerated(EnumType.STRING) @Nullable Level level,
        @Nullable Integer endingWithinDays,
        boolean ownersOnly) {

    /** The whole teams of all partners. */
    public static final Segment EVERYBODY = new Segment(null, null, null, false);

    public Segment in(@Nullable Region chosen) {
        return new Segment(chosen, level, endingWithinDays, ownersOnly);
    }

    public Segment of(@Nullable Level chosen) {
        return new Segment(region, chosen, endingWithinDays, ownersOnly);
    }

    public Segment endingWithin(@Nullable Integer days) {
        return new Segment(region, level, days, ownersOnly);
    }

    public Segment owners(boolean only) {
        return new Segment(region, level, endingWithinDays, only);
    }
}
