package app.linekeeper.domain.line;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A new line to be started.
 *
 * @param reference names this start, so that it can be asked for again without starting a second line
 */
public record LineStart(
        UUID reference,
        PartnerId partner,
        ClientId client,
        String name,
        ChannelSet channels,
        LineCalendar calendar,
        ZoneId zone) {}
