package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the orders of a partner. */
@Component
@Transactional(readOnly = true)
public class FindingOrders {

    private static final int ROWS = 8;

    private final Access access;
    private final Ownership ownership;
    private final OwnOrders orders;
    private final OrderLists lists;
    private final UnpaidOrders unpaid;
    private final Lines lines;
    private final Clock clock;

    FindingOrders(
            Access access,
            Ownership ownership,
            OwnOrders orders,
            OrderLists lists,
            UnpaidOrders unpaid,
            Lines lines,
            Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.orders = orders;
        this.lists = lists;
        this.unpaid = unpaid;
        this.lines = lines;
        this.clock = clock;
    }

    /** One order with its lines and channels loaded; refused as not_allowed or not_found. */
    public Outcome<Order> one(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> orders.find(acting, id))
                .map(order -> {
                    order.lines().forEach(OrderLine::channels);
                    return order;
                });
    }

    /**
     * Eight orders of the partner, newest first.
     *
     * @param page from 0
     * @return refused as not_allowed
     */
    public Outcome<Page<OrderRow>> ofPartner(MemberId member, int page) {
        return access.of(member).allowed(Permission.SEE_MONEY).map(acting -> {
            PartnerId partner = acting.partnerOrThrow();
            return new Page<>(lists.recent(partner, PageRequest.of(page, ROWS)), page, ROWS, lists.count(partner));
        });
    }

    /**
     * The newest order that would renew one of these lines and waits to be paid at prices that still hold: to place another
     * one and pay both would renew the line twice. None for lines of another partner.
     *
     * @return refused as not_allowed
     */
    public Outcome<Optional<UnpaidOrder>> unpaidOf(MemberId member, List<LineId> wanted) {
        return access.of(member)
                .allowed(Permission.SEE_MONEY)
                .map(acting -> wanted.isEmpty()
                        ? Optional.empty()
                        : unpaid.newestOf(acting.partnerOrThrow(), wanted, clock.instant()));
    }

    /**
     * Eight orders that bought or renewed the line, newest first.
     *
     * @param page from 0
     * @return refused as not_allowed or not_found
     */
    public Outcome<Page<OrderRow>> ofLine(MemberId member, LineId line, int page) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> ownership.check(acting, "line", line, lines.findById(line), Line::belongsTo))
                .map(found -> new Page<>(
                        lists.ofLine(line, PageRequest.of(page, ROWS)), page, ROWS, lists.countOfLine(line)));
    }
}
