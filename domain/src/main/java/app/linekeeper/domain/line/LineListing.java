package app.linekeeper.domain.line;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A line as the lists' queries read it. */
record LineListing(
        LineId id,
        String number,
        String name,
        ClientId client,
        String clientName,
        ChannelSet channels,
        LocalDate end,
        ZoneId zone,
        boolean onTrial) {

    static LineListing of(Line line, ClientAccount client) {
        return new LineListing(
                line.id(),
                line.number(),
                line.name(),
                line.client(),
                client.name(),
                line.channels(),
                line.end(),
                line.zone(),
                line.isOnTrial());
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
                state(daysLeft));
    }

    private LineState state(long daysLeft) {
        if (daysLeft < 0) {
            return LineState.OFF;
        }
        return onTrial ? LineState.TRIAL : LineState.ACTIVE;
    }
}
