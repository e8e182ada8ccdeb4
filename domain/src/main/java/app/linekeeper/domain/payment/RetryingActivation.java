package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator tries at once what the job would try later (rule 16). */
@Component
public class RetryingActivation {

    private final Access access;
    private final Orders orders;
    private final ActivatingLines activating;
    private final Audit audit;

    RetryingActivation(Access access, Orders orders, ActivatingLines activating, Audit audit) {
        this.access = access;
        this.orders = orders;
        this.activating = activating;
        this.audit = audit;
    }

    /** Where the order stands afterwards; refused for everybody but an operator, and for an unknown order. */
    @Transactional
    public Outcome<ActivationState> retry(MemberId operator, OrderId id) {
        return access.of(operator).allowed(Permission.OPERATE).then(acting -> {
            if (orders.findById(id).isEmpty()) {
                return Refusal.of(Reason.NOT_FOUND).asOutcome();
            }
            audit.record(acting, "order.activation", "order", id);
            return Outcome.done(activating.retry(id));
        });
    }
}
