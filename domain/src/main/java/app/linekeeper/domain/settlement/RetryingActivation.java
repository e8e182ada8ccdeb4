package app.linekeeper.domain.settlement;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator lets the job try at once what it would try later (rule 16). */
@Component
public class RetryingActivation {

    private final Access access;
    private final Orders orders;
    private final ActivationQueue queue;
    private final Audit audit;

    RetryingActivation(Access access, Orders orders, ActivationQueue queue, Audit audit) {
        this.access = access;
        this.orders = orders;
        this.queue = queue;
        this.audit = audit;
    }

    /**
     * Brings the job forward and waits for nothing.
     *
     * @return where the order stands now; refused for everybody but an operator, and for an unknown order
     */
    @Transactional
    public Outcome<ActivationState> retry(MemberId operator, OrderId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> orders.findById(id)
                        .map(order -> Outcome.done(retry(acting, order)))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private ActivationState retry(Acting acting, Order order) {
        if (order.activation() == ActivationState.PENDING) {
            audit.record(acting, "order.activation", "order", order.id());
            queue.soon(order.id());
        }
        return order.activation();
    }
}
