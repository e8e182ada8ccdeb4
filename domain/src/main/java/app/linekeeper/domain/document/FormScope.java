package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a form is for.
 *
 * @param region the seller's; null for every region that has no form of its own that day
 * @param from the first day of issue; null for always
 * @param until the last day of issue, inclusive; null for ever
 */
public record FormScope(
        DocumentType type,
        @Nullable Region region,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** For documents of the type, whenever they are issued. */
    public static FormScope of(DocumentType type, @Nullable Region region) {
        return new FormScope(type, region, null, null);
    }

    boolean holds(DocumentType wanted, @Nullable Region seller, LocalDate day) {
        return type == wanted
                && region == seller
                && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until));
    }
}
