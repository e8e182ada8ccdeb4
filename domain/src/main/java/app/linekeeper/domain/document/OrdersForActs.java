package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.MemberId;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.partner.PartnerId;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner's orders with the acts they have, can have, or cannot have and why. */
@Component
public class OrdersForActs {

    public static final int A_PAGE = 8;

    private final Access access;
    private final Acts acts;

    OrdersForActs(Access access, Acts acts) {
        this.access = access;
        this.acts = acts;
    }

    /**
     * A page of eight, newest first; cancelled orders are left out.
     *
     * @param page counted from 0; beyond the end means the last
     * @return refused as not_allowed to whoever may not take documents (rule 35)
     */
    @Transactional(readOnly = true)
    public Outcome<Page<OrderForAct>> page(MemberId member, int page) {
        return access.of(member).allowed(Permission.TAKE_DOCUMENTS).map(acting -> page(acting.partnerOrThrow(), page));
    }

    private Page<OrderForAct> page(PartnerId partner, int page) {
        long total = acts.count(partner);
        int last = (int) Math.max(0, (total - 1) / A_PAGE);
        int number = Math.min(Math.max(page, 0), last);
        List<OrderRow> rows = total == 0 ? List.of() : acts.orders(partner, PageRequest.of(number, A_PAGE));
        return new Page<>(rows, number, A_PAGE, total).map(OrdersForActs::row);
    }

    private static OrderForAct row(OrderRow row) {
        Order order = row.order();
        PriceBasis basis = order.paidBasis() == null ? PriceBasis.PARTNER_PAYS : order.paidBasis();
        return new OrderForAct(
                order.id(),
                order.number(),
                row.client(),
                order.total(basis),
                order.placedAt(),
                row.act(),
                row.act() != null
                        ? null
                        : ActConditions.missing(order, row.payer()).orElse(null));
    }
}
