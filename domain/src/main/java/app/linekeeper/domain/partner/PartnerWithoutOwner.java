package app.linekeeper.domain.partner;

import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner who was admitted and whom nobody owns yet.
 *
 * @param link the link for its first owner that is still to be followed; null where there is none
 */
public record PartnerWithoutOwner(
        PartnerId id,
        String name,
        Instant admittedAt,
        @Nullable Link link) {}
