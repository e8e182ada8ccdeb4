package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.order.OrderCancelled;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.settlement.OrderPaid;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives up attempts that are not to take money any more; whether somebody paid all the same is asked afterwards. */
@Component
@Transactional
public class EndingAttempts {

    private final Access access;
    private final Ownership ownership;
    private final LockingAttempts locking;
    private final CardAttempts attempts;
    private final CardQueue queue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingAttempts(
            Access access,
            Ownership ownership,
            LockingAttempts locking,
            CardAttempts attempts,
            CardQueue queue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.locking = locking;
        this.attempts = attempts;
        this.queue = queue;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A member gives an attempt up; one that came to an end stays as it is.
     *
     * @return refused as not_allowed or not_found
     */
    public Outcome<CardAttempt> giveUp(MemberId member, AttemptId id) {
        return own(member, id).map(attempt -> {
            end(attempt);
            return attempt;
        });
    }

    /**
     * A member wants to know now what has become of it: the provider is asked as soon as this is committed.
     *
     * @return refused as not_allowed or not_found
     */
    public Outcome<CardAttempt> askNow(MemberId member, AttemptId id) {
        return own(member, id).map(attempt -> {
            if (attempt.state().isOpen()) {
                attempt.askAgain(clock.instant());
                queue.soon(id);
            }
            return attempt;
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrderCancelled cancelled) {
        endOf(cancelled.order());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrderPaid paid) {
        endOf(paid.order());
    }

    /** Gives up the one of a locked order that is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endOf(OrderId order) {
        attempts.openOf(order.value()).ifPresent(this::end);
    }

    private Outcome<CardAttempt> own(MemberId member, AttemptId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> ownership.check(acting, "card_attempt", id, locking.lock(id), CardAttempt::belongsTo));
    }

    private void end(CardAttempt attempt) {
        if (attempt.state().isOpen()) {
            attempt.giveUp(clock.instant());
            queue.soon(attempt.id());
            events.publishEvent(CardChanged.of(attempt));
        }
    }
}
