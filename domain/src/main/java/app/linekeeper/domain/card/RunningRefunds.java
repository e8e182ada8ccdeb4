package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayMisused;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.gateway.PaymentGateway;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has providers give money back, outside of any transaction; asked again, the same refund gives back once. */
@Component
@Transactional(propagation = Propagation.NEVER)
public class RunningRefunds {

    private static final Logger log = LoggerFactory.getLogger(RunningRefunds.class);
    private static final int AT_ONCE = 50;

    private final Gateways gateways;
    private final CardRefunds refunds;
    private final NotingRefunds noting;
    private final Clock clock;

    RunningRefunds(Gateways gateways, CardRefunds refunds, NotingRefunds noting, Clock clock) {
        this.gateways = gateways;
        this.refunds = refunds;
        this.noting = noting;
        this.clock = clock;
    }

    /** All that are due by now, one after another; what fails of one keeps no other waiting. */
    public void run() {
        for (UUID id : refunds.due(clock.instant(), AT_ONCE)) {
            try {
                run(new CardRefundId(id));
            } catch (RuntimeException failed) {
                log.error("refund {} could not be asked for", id, failed);
            }
        }
    }

    private void run(CardRefundId id) {
        noting.prepare(id).ifPresent(prepared -> {
            Optional<PaymentGateway> gateway = gateways.find(prepared.attempt().gateway());
            if (gateway.isEmpty()) {
                noting.away(id, prepared.attempt().gateway() + " is not set up any more");
                return;
            }
            if (!gateway.get().capabilities().refunds()) {
                noting.impossible(id, "it gives nothing back by itself");
                return;
            }
            if (prepared.isPart() && !gateway.get().capabilities().partialRefund()) {
                noting.impossible(id, "it gives back whole payments only");
                return;
            }
            try {
                noting.said(id, gateway.get().refund(prepared.refund()));
            } catch (GatewayAway away) {
                noting.away(id, String.valueOf(away.getMessage()));
            } catch (GatewayMisused refused) {
                noting.away(id, String.valueOf(refused.getMessage()));
            }
        });
    }
}
