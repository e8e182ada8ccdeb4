package app.linekeeper.domain.payout;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes that something is to be paid out by bank, together with the transaction that moved it there. */
@Component
public class OwingPayout {

    private final Payouts payouts;
    private final Clock clock;

    OwingPayout(Payouts payouts, Clock clock) {
        this.payouts = payouts;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Payout owe(PayoutDraft draft) {
        return payouts.save(new Payout(draft, clock.instant()));
    }
}
