package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
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
                .map(acting -> page(acting.partnerOrThrow(), sought, page).map(row -> row(acting, row)));
    }

    /** One order, a cancelled one as well; refused as not_allowed or not_found. */
    @Transactional(readOnly = true)
    public Outcome<OrderForAct> one(MemberId member, OrderId order) {
        return access.of(member)
                .allowed(Permission.TAKE_DOCUMENTS)
                .then(acting -> own.find(acting, order).map(found -> row(acting, orders.one(found.id()))));
    }

    private Page<OrderWithAct> page(PartnerId partner, SoughtOrders sought, int page) {
        UUID client = sought.clientId();
        if (!sought.isSearch()) {
            return Page.of(
                    page,
                    A_PAGE,
                    orders.count(partner, client),
                    number -> orders.all(partner, client, PageRequest.of(number, A_PAGE)));
        }
        String pattern = sought.clientPattern();
        String digits = sought.numberPattern();
        return Page.of(
                page,
                A_PAGE,
                orders.count(partner, client, pattern, digits),
                number -> orders.search(partner, client, pattern, digits, PageRequest.of(number, A_PAGE)));
    }

    private static OrderForAct row(Acting acting, OrderWithAct row) {
        Order order = row.order();
        PriceBasis basis = order.paidBasis() == null ? PriceBasis.PARTNER_PAYS : order.paidBasis();
        return new OrderForAct(
                order.id(),
                order.number(),
                row.client(),
                order.total(basis),
                order.placedAt(),
                order.payer(),
                row.act(),
                row.actNumber(),
                row.act() != null
                        ? null
                        : ActConditions.missing(acting, order, row.payer()).orElse(null));
    }
}
