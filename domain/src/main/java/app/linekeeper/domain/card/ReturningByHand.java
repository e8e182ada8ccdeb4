package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator notes that money which a provider would not give back was given back otherwise (rule 22). */
@Component
public class ReturningByHand {

    private final Access access;
    private final CardRefunds refunds;
    private final CardAttempts attempts;
    private final PostingReturns posting;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturningByHand(
            Access access,
            CardRefunds refunds,
            CardAttempts attempts,
            PostingReturns posting,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.refunds = refunds;
        this.attempts = attempts;
        this.posting = posting;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes it once; what was noted stays as it is.
     *
     * @param words how, such as the number of the bank's order, at most 400 characters
     * @return refused as not_allowed, not_found, or returns_by_itself where the provider has not refused
     */
    @Transactional
    public Outcome<CardRefund> note(MemberId operator, CardRefundId id, ReturnedBy how, String words) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> refunds.lock(id)
                        .map(refund -> note(acting, refund, how, words))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private Outcome<CardRefund> note(Acting acting, CardRefund refund, ReturnedBy how, String words) {
        if (refund.state() == RefundState.BY_HAND) {
            return Outcome.done(refund);
        }
        if (refund.state() != RefundState.FAILED) {
            return Refusal.of(Reason.RETURNS_BY_ITSELF).asOutcome();
        }
        CardAttempt attempt = attempts.findById(refund.attempt()).orElseThrow();
        refund.returned(how, words, clock.instant());
        posting.byHand(refund, attempt, how);
        audit.record(acting, "card_refund.by_hand", "card_refund", refund.id());
        events.publishEvent(CardRefundEnded.of(refund, attempt));
        return Outcome.done(refund);
    }
}
