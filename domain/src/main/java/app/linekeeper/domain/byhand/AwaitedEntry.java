package app.linekeeper.domain.byhand;

import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry by hand that waits for a second operator.
 *
 * @param partner the name of the partner
 * @param company whose wallet; null for the bonuses
 * @param askedBy the name of whoever asked for it
 * @param own whether that is who looks: then somebody else has to agree
 */
public record AwaitedEntry(
        HandEntryId id,
        String partner,
        @Nullable String company,
        Money amount,
        String reason,
        String askedBy,
        boolean own,
        Instant askedAt) {}
