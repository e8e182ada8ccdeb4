package app.linekeeper.domain.overview;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a client sees of themselves.
 *
 * @param account the name of their account
 * @param partner the name of the partner who looks after it; null if nobody does
 * @param isPartnerAway whether the partner is suspended, so that nothing can be renewed
 * @param askedAt when the partner was asked today to renew, as the account's clock shows it; null if not yet
 */
public record ClientHome(
        String account,
        @Nullable String partner,
        boolean isPartnerAway,
        @Nullable LocalTime askedAt) {}
