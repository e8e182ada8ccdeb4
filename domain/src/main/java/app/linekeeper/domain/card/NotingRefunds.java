package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what of a refund a provider is to be asked, and notes what it said. */
@Component
@Transactional
class NotingRefunds {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLED_TIMES = 9;

    private final CardRefunds refunds;
    private final CardAttempts attempts;
    private final CardReceipts receipts;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotingRefunds(
            CardRefunds refunds,
            CardAttempts attempts,
            CardReceipts receipts,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.refunds = refunds;
        this.attempts = attempts;
        this.receipts = receipts;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** A refund with the attempt that it is of. */
    record Prepared(CardAttempt attempt, GatewayRefund refund) {}

    /** Empty where it came to an end. */
    Optional<Prepared> prepare(CardRefundId id) {
        return refunds.lock(id)
                .filter(refund -> refund.state() == RefundState.PENDING)
                .map(refund -> {
                    CardAttempt attempt = attempts.findById(refund.attempt()).orElseThrow();
                    refund.tried(refund.words(), later(refund));
                    return new Prepared(
                            attempt,
                            new GatewayRefund(
                                    id.value(),
                                    attempt.ref(),
                                    attempt.payment().orElseThrow(),
                                    attempt.sum(),
                                    refund.before(),
                                    refund.sum(),
                                    receipts.ofReturn(attempt, refund.sum())));
                });
    }

    void said(CardRefundId id, RefundSnapshot said) {
        CardRefund refund = refunds.lock(id).orElseThrow();
        if (refund.state() != RefundState.PENDING) {
            return;
        }
        CardAttempt attempt = attempts.findById(refund.attempt()).orElseThrow();
        switch (said.status()) {
            case PENDING -> refund.tried(said.words(), later(refund));
            case SUCCEEDED -> {
                refund.end(RefundState.SUCCEEDED, said.id(), null, clock.instant());
                post(refund, attempt);
                events.publishEvent(CardRefundEnded.of(refund, attempt));
            }
            case FAILED -> fail(refund, attempt, said.id(), said.words());
        }
    }

    /** It can be asked again later. */
    void away(CardRefundId id, String words) {
        CardRefund refund = refunds.lock(id).orElseThrow();
        if (refund.state() == RefundState.PENDING) {
            refund.tried(words, later(refund));
        }
    }

    /** The provider gives nothing back: somebody has to do it otherwise. */
    void impossible(CardRefundId id, String words) {
        CardRefund refund = refunds.lock(id).orElseThrow();
        if (refund.state() == RefundState.PENDING) {
            fail(refund, attempts.findById(refund.attempt()).orElseThrow(), null, words);
        }
    }

    private void fail(CardRefund refund, CardAttempt attempt, @Nullable String said, @Nullable String words) {
        refund.end(RefundState.FAILED, said, words, clock.instant());
        events.publishEvent(CardRefundEnded.of(refund, attempt));
        events.publishEvent(new CardTrouble(
                attempt.gateway(), attempt.id(), "gave nothing back of " + refund.sum() + ": " + words));
    }

    private void post(CardRefund refund, CardAttempt attempt) {
        Transaction move = Transaction.move(
                TransactionKind.CARD_RETURNED,
                new IdempotencyKey("card-returned:" + refund.id()),
                ChartOfAccounts.cardReturn(attempt.seller(), refund.sum().currency()),
                ChartOfAccounts.gatewayClearing(
                        attempt.seller(),
                        attempt.gateway().value(),
                        refund.sum().currency()),
                refund.sum());
        OrderId order = attempt.order();
        ledger.post(order == null ? move : move.about(OrderSubject.of(order))).orElseThrow();
    }

    private Instant later(CardRefund refund) {
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(refund.tries(), DOUBLED_TIMES)));
    }
}
