package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client paid itself, with the acts of it, for whoever speaks for the client; whoever its partner is now. */
@Component
@Transactional(readOnly = true)
public class OrdersPaidByClient {

    private final Access access;
    private final OwnOrders own;
    private final OrdersWithActs orders;

    OrdersPaidByClient(Access access, OwnOrders own, OrdersWithActs orders) {
        this.access = access;
        this.own = own;
        this.orders = orders;
    }

    /**
     * A page of eight, newest first.
     *
     * @param page counted from 0; beyond the end means the last
     * @return refused as not_allowed to whoever speaks for no client
     */
    public Outcome<Page<OrderForAct>> page(MemberId member, int page) {
        return access.of(member)
                .allowed(Permission.SEE_OWN_LINES)
                .map(acting -> orders.paidBy(client(acting), acting, page, OrdersForActs.A_PAGE));
    }

    /** One order; refused as not_allowed or not_found. */
    public Outcome<OrderForAct> one(MemberId member, OrderId order) {
        return access.of(member)
                .allowed(Permission.SEE_OWN_LINES)
                .then(acting -> own.findPaidByClient(acting, order).map(found -> orders.one(acting, found.id())));
    }

    private static ClientId client(Acting acting) {
        return Objects.requireNonNull(acting.client());
    }
}
