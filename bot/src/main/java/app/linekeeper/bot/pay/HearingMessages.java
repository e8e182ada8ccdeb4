package app.linekeeper.bot.pay;

import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.CardTrouble;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.WebhookVerdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes of messages of providers what they are worth: what they are about is asked for, for a day if need be (rule 21). */
@Component
class HearingMessages {

    private static final Logger log = LoggerFactory.getLogger(HearingMessages.class);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLED_TIMES = 6;
    private static final int AT_ONCE = 100;

    private final KeptMessages kept;
    private final Gateways gateways;
    private final AskingGateways asking;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HearingMessages(
            KeptMessages kept,
            Gateways gateways,
            AskingGateways asking,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.kept = kept;
        this.gateways = gateways;
        this.asking = asking;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Hears whatever is due, one after another. */
    void hearDue() {
        kept.due(AT_ONCE).forEach(this::hear);
    }

    /** Hears this one, where it is due; what fails is tried again later. */
    void hear(UUID id) {
        kept.due(id).ifPresent(message -> hear(id, message));
    }

    private void hear(UUID id, KeptMessage message) {
        GatewayId gateway = message.gateway();
        try {
            Optional<WebhookVerdict> verdict = gateways.find(gateway).map(found -> judge(found, message));
            if (verdict.isPresent() && verdict.get() instanceof WebhookVerdict.Accepted accepted) {
                kept.heard(id, asking.hear(gateway, accepted));
            } else {
                setAside(id, gateway, "a message was accepted, and is not any more: were the settings changed?");
            }
        } catch (GatewayAway away) {
            failed(id, message, String.valueOf(away.getMessage()));
        } catch (RuntimeException failed) {
            log.error("message {} of {} is tried again later", id, gateway, failed);
            failed(id, message, String.valueOf(failed.getMessage()));
        }
    }

    private static WebhookVerdict judge(PaymentGateway gateway, KeptMessage message) {
        return gateway.judge(message.request());
    }

    private void failed(UUID id, KeptMessage message, String words) {
        Instant now = clock.instant();
        if (now.isBefore(message.request().at().plus(A_DAY))) {
            kept.tryAgain(
                    id, now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(message.tries(), DOUBLED_TIMES))), words);
        } else {
            setAside(id, message.gateway(), words);
        }
    }

    private void setAside(UUID id, GatewayId gateway, String words) {
        transaction.executeWithoutResult(status -> {
            kept.setAside(id, words);
            events.publishEvent(new CardTrouble(gateway, null, words));
        });
    }
}
