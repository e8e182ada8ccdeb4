package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.GatewayMisused;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.WebhookVerdict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks providers for money, and what has become of it, outside of any transaction. That it is asked is noted before, and what
 * it says afterwards: a stop anywhere between them leads to its being asked what it knows, and to nothing twice.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
public class AskingGateways {

    private static final Logger log = LoggerFactory.getLogger(AskingGateways.class);
    private static final int AT_ONCE = 50;

    private final Gateways gateways;
    private final CardAttempts attempts;
    private final PreparingAsk preparing;
    private final NotingAnswers noting;
    private final Clock clock;

    AskingGateways(
            Gateways gateways, CardAttempts attempts, PreparingAsk preparing, NotingAnswers noting, Clock clock) {
        this.gateways = gateways;
        this.attempts = attempts;
        this.preparing = preparing;
        this.noting = noting;
        this.clock = clock;
    }

    /** Asks about every attempt that is due by now, one after another; what fails of one keeps no other waiting. */
    public void askDue() {
        for (UUID id : attempts.due(clock.instant(), AT_ONCE)) {
            try {
                ask(new AttemptId(id));
            } catch (RuntimeException failed) {
                log.error("attempt {} could not be asked about", id, failed);
            }
        }
    }

    /** Asks about this one, where it is due. */
    public void ask(AttemptId id) {
        preparing.prepare(id).ifPresent(asking -> ask(id, asking));
    }

    /**
     * Hears what a provider's message says: the provider is asked what is true, where it can be (rule 21).
     *
     * @return whether it is about an attempt of ours
     * @throws GatewayAway if the provider cannot be asked now
     */
    public boolean hear(GatewayId id, WebhookVerdict.Accepted message) {
        PaymentGateway gateway = gateways.find(id).orElseThrow();
        PaymentSnapshot proven = message.proven();
        PaymentSnapshot snapshot = proven == null ? gateway.fetch(message.payment()) : proven;
        Optional<AttemptId> attempt = noting.attemptOf(id, snapshot);
        attempt.ifPresent(known -> noting.took(known, snapshot, message.kept()));
        return attempt.isPresent();
    }

    /**
     * Asks where a payment stands whatever was known of it, and notes that where it is of an attempt of ours.
     *
     * @throws GatewayAway if the provider cannot be asked now, or knows of no such payment
     */
    public PaymentSnapshot look(GatewayId id, GatewayPayment payment) {
        PaymentSnapshot snapshot = gateways.find(id).orElseThrow().fetch(payment);
        noting.attemptOf(id, snapshot).ifPresent(attempt -> noting.took(attempt, snapshot, null));
        return snapshot;
    }

    private void ask(AttemptId id, Asking asking) {
        Optional<PaymentGateway> gateway = gateways.find(asking.gateway());
        if (gateway.isEmpty()) {
            noting.away(id, asking.gateway() + " is not set up any more");
            return;
        }
        try {
            ask(id, asking, gateway.get());
        } catch (GatewayAway away) {
            log.warn("{} is away: {}", asking.gateway(), away.getMessage());
            noting.away(id, String.valueOf(away.getMessage()));
        } catch (GatewayMisused refused) {
            log.error("{} refuses us: {}", asking.gateway(), refused.getMessage());
            noting.away(id, String.valueOf(refused.getMessage()));
        }
    }

    private void ask(AttemptId id, Asking asking, PaymentGateway gateway) {
        if (asking.payment() != null) {
            noting.took(
                    id, asking.isGivenUp() ? gateway.cancel(asking.payment()) : gateway.fetch(asking.payment()), null);
            return;
        }
        Optional<PaymentSnapshot> found =
                asking.wasAsked() ? gateway.findByAttempt(asking.attempt()) : Optional.empty();
        if (found.isPresent() && (asking.start() == null || found.get().status().isFinal() || asking.isGivenUp())) {
            noting.took(id, found.get(), null);
        } else if (asking.isGivenUp()) {
            noting.unheardOf(id);
        } else {
            begin(id, asking, gateway);
        }
    }

    /** What was kept is charged once: asked whether it was, a provider may not know yet, so that it is never charged again. */
    private void begin(AttemptId id, Asking asking, PaymentGateway gateway) {
        StartPayment start = asking.start();
        ChargeSaved charge = asking.charge();
        if (start != null && start.expiresAt().isAfter(clock.instant())) {
            note(id, gateway.start(start));
        } else if (charge != null && !asking.wasAsked()) {
            note(id, gateway.chargeSaved(charge));
        } else {
            noting.unheardOf(id);
        }
    }

    private void note(AttemptId id, PaymentBegun begun) {
        if (begun instanceof PaymentBegun.Page page) {
            noting.opened(id, page.payment(), page.page());
        } else if (begun instanceof PaymentBegun.Charged charged) {
            noting.took(id, charged.snapshot(), null);
        } else if (begun instanceof PaymentBegun.NotAccepted not) {
            noting.notAccepted(id, not.decline(), not.words());
        }
    }
}
