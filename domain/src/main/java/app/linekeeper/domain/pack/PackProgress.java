package app.linekeeper.domain.pack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/** Tells how far a pack is, once in three seconds: Telegram takes no more of one chat for long. */
final class PackProgress {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Pack pack;
    private final Packs packs;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private Instant next;

    PackProgress(
            Pack pack, Packs packs, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.pack = pack;
        this.packs = packs;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.next = clock.instant().plus(PAUSE);
    }

    /** @throws IllegalStateException if another run makes the pack by now */
    void isAt(int done, int total) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        transactions.executeWithoutResult(status -> {
            Assert.state(packs.isAt(pack, done, total), () -> pack.id() + " is made by another run");
            events.publishEvent(new PackChanged(pack.id()));
        });
    }
}
