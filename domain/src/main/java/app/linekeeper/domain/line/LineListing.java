package app.linekeeper.domain.line;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line as the queries of lists and cards read it.
 *
 * @param partner of the client; null while the client has none
 * @param autopay how it is renewed by itself; null where it is not, and in lists
 */
record LineListing(
        LineId id,
        String number,
        String name,
        @Nullable PartnerId partner,
        ClientId client,
        String clientName,
        ChannelSet channels,
        LocalDate end,
        ZoneId zone,
        boolean onTrial,
        @Nullable LineAutopay autopay) {

    boolean belongsTo(PartnerId other) {
        return other.equals(partner);
    }

    LineListing renewedBy(@Nullable LineAutopay own) {
        return new LineListing(id, number, name, partner, client, clientName, channels, end, zone, onTrial, own);
    }

    /** @param names the names of the messengers by code */
    LineRow at(Instant now, Map<String, String> names) {
        long daysLeft = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), end);
        return new LineRow(
                id,
                number,
                name,
                client,
                clientName,
                channels.codes().stream()
                        .map(code -> names.getOrDefault(code.value(), code.value()))
                        .toList(),
                end,
                daysLeft,
                state(daysLeft),
                autopay);
    }

    private LineState state(long daysLeft) {
        if (daysLeft < 0) {
            return LineState.OFF;
        }
        return onTrial ? LineState.TRIAL : LineState.ACTIVE;
    }
}
