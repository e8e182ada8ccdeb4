package app.linekeeper.domain.order;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * For whom lines are ordered: a client, and the partner who looks after them.
 *
 * @param rate the share of a price that the partner is given as discount or cashback, such as 0.35 (rules 6 to 8)
 * @param currency the client's
 * @param zone the client's
 */
record Customer(
        PartnerId partner,
        Region region,
        boolean suspended,
        BigDecimal rate,
        ClientId client,
        Currency currency,
        ZoneId zone) {

    boolean belongsTo(PartnerId other) {
        return partner.equals(other);
    }

    /** The day in the client's zone. */
    LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }
}
