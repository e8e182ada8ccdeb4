package app.linekeeper.domain.order;

import app.linekeeper.domain.line.ChannelSet;
import app.linekeeper.domain.line.LineCalendar;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A line that somebody wants to renew, with for whom.
 *
 * @param zone the line's, in which its days are counted
 * @param partner whose line it is; null while its client has no partner
 * @param customer null while its client has no partner: nobody can order for them
 */
record RenewedLine(
        LineId id,
        String number,
        String name,
        ChannelSet channels,
        LineCalendar calendar,
        ZoneId zone,
        @Nullable PartnerId partner,
        @Nullable Customer customer) {

    boolean belongsTo(PartnerId other) {
        return other.equals(partner) && customer != null && customer.belongsTo(other);
    }

    /** The day in the line's zone. */
    LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }
}
