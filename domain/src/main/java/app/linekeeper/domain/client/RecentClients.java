package app.linekeeper.domain.client;

import app.linekeeper.domain.persistence.LateNotes;
import app.linekeeper.domain.shared.ClientId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Notes which clients a partner used last, beside the turns that only look at them. */
@Component
class RecentClients {

    /** The order of the list need not be truer than this, and most looks then note nothing. */
    private static final Duration USED_ANEW = Duration.ofMinutes(1);

    private final Clients clients;
    private final LateNotes notes;
    private final Clock clock;

    RecentClients(Clients clients, LateNotes notes, Clock clock) {
        this.clients = clients;
        this.notes = notes;
        this.clock = clock;
    }

    private record Used(ClientId client) {}

    /** Soon the client comes first in the partner's list. */
    void used(ClientAccount client) {
        Instant now = clock.instant();
        Instant unless = now.minus(USED_ANEW);
        if (!client.isTouchedAfter(unless)) {
            notes.keepOnce(new Used(client.id()), () -> clients.touch(client.id(), now, unless));
        }
    }
}
