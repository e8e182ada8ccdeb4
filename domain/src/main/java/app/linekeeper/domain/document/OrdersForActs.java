package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner's orders with the acts they have, can have, or cannot have and why. */
@Component
public class OrdersForActs {

    public static final int A_PAGE = 8;

    private final Access access;
    private final OwnOrders own;
    private final OrdersWithActs orders;

    OrdersForActs(Access access, OwnOrders own, OrdersWithActs orders) {
        this.access = access;
        this.own = own;
        this.orders = orders;
    }

    /** All of them, as {@link #page(MemberId, SoughtOrders, int)}. */
    @Transactional(readOnly = true)
    public Outcome<Page<OrderForAct>> page(MemberId member, int page) {
        return page(member, SoughtOrders.ALL, page);
    }

    /**
     * A page of eight, newest first; cancelled orders are left out.
     *
     * @param page counted from 0; beyond the end means the last
     * @return refused as not_allowed to whoever may not take documents (rule 35)
     */
    @Transactional(readOnly = true)
    public Outcome<Page<OrderForAct>> page(MemberId member, SoughtOrders sought, int page) {
        return access.of(member)
                .allowed(Permission.TAKE_DOCUMENTS)
                .map(acting -> orders.page(acting, sought, page, A_PAGE));
    }

    /** One order, a cancelled one as well; refused as not_allowed or not_found. */
    @Transactional(readOnly = true)
    public Outcome<OrderForAct> one(MemberId member, OrderId order) {
        return access.of(member)
                .allowed(Permission.TAKE_DOCUMENTS)
                .then(acting -> own.find(acting, order).map(found -> orders.one(acting, found.id())));
    }
}
