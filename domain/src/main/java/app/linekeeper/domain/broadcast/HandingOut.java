package app.linekeeper.domain.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands running broadcasts over in small portions, so that a pause takes effect at once and nothing else waits behind
 * thousands. Always within the transaction that stores what is handed over.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandingOut {

    /** Screens that show how far it is are drawn anew no more often. */
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(3);

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingOut(Broadcasts broadcasts, Recipients recipients, ApplicationEventPublisher events, Clock clock) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who is to be written to next, each handed over once; a broadcast that is through ends here.
     *
     * @param onTheirWay how many may be on their way at a time, of all broadcasts together
     */
    public Portion next(int onTheirWay) {
        List<Handed> portion = new ArrayList<>();
        List<Broadcast> unsettled = broadcasts.lockUnsettled();
        if (unsettled.isEmpty()) {
            return new Portion(portion, false);
        }
        int room = onTheirWay - recipients.handed();
        for (Broadcast broadcast : unsettled) {
            if (broadcast.isRunning() && portion.size() < room) {
                portion.addAll(recipients.hand(broadcast.id(), room - portion.size()));
            }
            account(broadcast);
        }
        // in the order in which others are told, so that nobody waits for another's courier in a circle
        portion.sort(Comparator.comparingLong(Handed::telegramId));
        return new Portion(portion, true);
    }

    private void account(Broadcast broadcast) {
        Instant now = clock.instant();
        boolean quiet = !recipients.isOnItsWay(broadcast.id());
        if (!quiet && broadcast.isCountedSince(now.minus(BETWEEN_COUNTS))) {
            return;
        }
        BroadcastCounts before = broadcast.counts();
        broadcast.count(recipients.counts(broadcast.id()), now);
        if (quiet && broadcast.isRunning() && broadcast.counts().left() == 0) {
            broadcast.end(now);
        }
        boolean through = quiet && !broadcast.isRunning();
        if (through) {
            broadcast.settle();
        }
        // while Telegram is away nothing moves, and screens that say so would pile up
        if (through || !before.equals(broadcast.counts())) {
            events.publishEvent(new BroadcastChanged(broadcast.id()));
        }
    }

    /**
     * What is handed over at once.
     *
     * @param more whether to ask again in a moment
     */
    public record Portion(List<Handed> people, boolean more) {

        public Portion {
            people = List.copyOf(people);
        }
    }
}
