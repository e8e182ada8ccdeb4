package app.linekeeper.domain.document.wish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives acts to those who wait for them, on their day and in their hours, each wish in a transaction of its own. */
@Component
public class GivingWishedActs {

    private static final Logger LOG = LoggerFactory.getLogger(GivingWishedActs.class);
    private static final int AT_ONCE = 200;
    private static final Duration AGAIN = Duration.ofHours(1);

    private final TransactionTemplate transactions;
    private final ActWishes wishes;
    private final FulfillingWish fulfilling;
    private final Clock clock;

    GivingWishedActs(TransactionTemplate transactions, ActWishes wishes, FulfillingWish fulfilling, Clock clock) {
        this.transactions = transactions;
        this.wishes = wishes;
        this.fulfilling = fulfilling;
        this.clock = clock;
    }

    /** All that is due now. What fails is left for later and keeps nothing else waiting. Any number of nodes may do so. */
    public void run() {
        Set<ActWish> seen = new HashSet<>();
        List<ActWish> due;
        do {
            due = Objects.requireNonNull(transactions.execute(status -> wishes.due(AT_ONCE))).stream()
                    .filter(seen::add)
                    .toList();
            due.forEach(this::give);
        } while (!due.isEmpty());
    }

    private void give(ActWish wish) {
        try {
            transactions.executeWithoutResult(status -> fulfilling.fulfil(wish));
        } catch (RuntimeException failed) {
            LOG.error("no act was given for {}", wish, failed);
            Instant later = clock.instant().plus(AGAIN);
            transactions.executeWithoutResult(status -> wishes.putOff(wish, later));
        }
    }
}
