package app.linekeeper.domain.card.reconcile;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayMisused;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.gateway.PaymentGateway;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares each day with each provider once it is over, and once more a week later, by when its refunds are known. */
@Component
@Transactional(propagation = Propagation.NEVER)
public class Reconciling {

    private static final Logger log = LoggerFactory.getLogger(Reconciling.class);
    private static final int[] DAYS_LATER = {1, 8};

    private final Gateways gateways;
    private final ComparingDay comparing;
    private final KeepingDifferences keeping;
    private final Clock clock;

    Reconciling(Gateways gateways, ComparingDay comparing, KeepingDifferences keeping, Clock clock) {
        this.gateways = gateways;
        this.comparing = comparing;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Compares what was not yet, and tells operators of what it found; a provider that is away is asked the next time. */
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (PaymentGateway gateway : gateways.all()) {
            for (int round = 1; round <= DAYS_LATER.length; round++) {
                compare(gateway, today.minusDays(DAYS_LATER[round - 1]), round);
            }
        }
        keeping.tell(today);
    }

    private void compare(PaymentGateway gateway, LocalDate day, int round) {
        if (keeping.isCompared(gateway.id(), day, round)) {
            return;
        }
        try {
            keeping.keep(gateway.id(), day, round, comparing.of(gateway, day));
        } catch (GatewayAway | GatewayMisused away) {
            log.warn("{} of {} could not be compared: {}", gateway.id(), day, away.getMessage());
        }
    }
}
