package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private final PostingReturns posting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotingRefunds(
            CardRefunds refunds,
            CardAttempts attempts,
            CardReceipts receipts,
            PostingReturns posting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.refunds = refunds;
        this.attempts = attempts;
        this.receipts = receipts;
        this.posting = posting;
        this.events = events;
        this.clock = clock;
    }

    /** A refund with the attempt that it is of. */
    record Prepared(CardAttempt attempt, GatewayRefund refund) {

        boolean isPart() {
            return refund.sum().isLessThan(refund.paid());
        }
    }

    /** Empty where it came to an end, or waits for another one of the same attempt: they go one after another. */
    Optional<Prepared> prepare(CardRefundId id) {
        return refunds.lock(id)
                .filter(refund -> refund.state() == RefundState.PENDING)
                .flatMap(refund -> {
                    List<CardRefund> all = refunds.of(refund.attempt());
                    boolean isNext = all.stream()
                            .takeWhile(other -> other != refund)
                            .noneMatch(other -> other.state() == RefundState.PENDING);
                    if (!isNext) {
                        refund.askAgain(refund.words(), clock.instant().plus(FIRST_PAUSE));
                        return Optional.empty();
                    }
                    refund.ask(gone(all, refund), later(refund));
                    return Optional.of(prepared(refund));
                });
    }

    private static Money gone(List<CardRefund> all, CardRefund of) {
        return all.stream()
                .filter(CardRefund::isGone)
                .map(CardRefund::sum)
                .reduce(Money.zero(of.sum().currency()), Money::plus);
    }

    private Prepared prepared(CardRefund refund) {
        CardAttempt attempt = attempts.findById(refund.attempt()).orElseThrow();
        return new Prepared(
                attempt,
                new GatewayRefund(
                        refund.id().value(),
                        attempt.ref(),
                        attempt.payment().orElseThrow(),
                        attempt.captured(),
                        refund.before(),
                        refund.sum(),
                        receipts.ofReturn(attempt, refund.sum())));
    }

    void said(CardRefundId id, RefundSnapshot said) {
        CardRefund refund = refunds.lock(id).orElseThrow();
        if (refund.state() != RefundState.PENDING) {
            return;
        }
        CardAttempt attempt = attempts.findById(refund.attempt()).orElseThrow();
        switch (said.status()) {
            case PENDING -> refund.askAgain(said.words(), later(refund));
            case SUCCEEDED -> {
                refund.end(RefundState.SUCCEEDED, said.id(), null, clock.instant());
                posting.byProvider(refund, attempt);
                events.publishEvent(CardRefundEnded.of(refund, attempt));
            }
            case FAILED -> fail(refund, attempt, said.id(), said.words());
        }
    }

    /** It can be asked again later. */
    void away(CardRefundId id, String words) {
        CardRefund refund = refunds.lock(id).orElseThrow();
        if (refund.state() != RefundState.PENDING) {
            return;
        }
        if (refund.words() == null) {
            CardAttempt attempt = attempts.findById(refund.attempt()).orElseThrow();
            events.publishEvent(new CardTrouble(attempt.gateway(), attempt.id(), words));
        }
        refund.askAgain(words, later(refund));
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

    private Instant later(CardRefund refund) {
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(refund.tries(), DOUBLED_TIMES)));
    }
}
