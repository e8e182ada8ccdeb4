package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator has the provider asked now what has become of any attempt, whatever was known of it. */
@Component
public class AskingForOperators {

    private final Access access;
    private final Orders orders;
    private final CardAttempts attempts;
    private final CardQueue queue;
    private final Audit audit;
    private final Clock clock;

    AskingForOperators(Access access, Orders orders, CardAttempts attempts, CardQueue queue, Audit audit, Clock clock) {
        this.access = access;
        this.orders = orders;
        this.attempts = attempts;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /** It is asked as soon as this is committed; refused as not_allowed or not_found. */
    @Transactional
    public Outcome<AttemptId> askNow(MemberId operator, AttemptId id) {
        return access.of(operator).allowed(Permission.OPERATE).then(acting -> {
            attempts.orderOf(id).ifPresent(order -> orders.lock(new OrderId(order)));
            return attempts.lock(id)
                    .map(attempt -> askNow(acting, attempt))
                    .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
        });
    }

    private Outcome<AttemptId> askNow(Acting acting, CardAttempt attempt) {
        attempt.askAgain(clock.instant());
        queue.soon(attempt.id());
        audit.record(acting, "card_attempt.asked", "card_attempt", attempt.id());
        return Outcome.done(attempt.id());
    }
}
