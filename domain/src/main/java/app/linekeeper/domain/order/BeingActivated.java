package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders of all partners that are paid and not active yet, or never will be, for the operator (rule 16). */
@Component
@Transactional(readOnly = true)
public class BeingActivated {

    private final Access access;
    private final OrderLists lists;

    BeingActivated(Access access, OrderLists lists) {
        this.access = access;
        this.lists = lists;
    }

    /** At most so many, longest waiting first; refused as not_allowed. */
    public Outcome<List<OrderRow>> oldest(MemberId operator, int most) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> lists.pending(most));
    }

    /**
     * At most so many that were paid and could no longer be had, whole or in part, so that money was given back: those paid
     * last first.
     *
     * @return refused as not_allowed
     */
    public Outcome<List<OrderRow>> calledOff(MemberId operator, int most) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> lists.calledOff(most));
    }

    /** How many wait, for metrics. */
    public long count() {
        return lists.countPending();
    }
}
