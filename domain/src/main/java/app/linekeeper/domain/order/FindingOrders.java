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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the orders of a partner. */
@Component
@Transactional(readOnly = true)
public class FindingOrders {

    private static final int ROWS = 8;

    private final Access access;
    private final Ownership ownership;
    private final OrderLists lists;
    private final Lines lines;
    private final Clock clock;

    FindingOrders(Access access, Ownership ownership, OrderLists lists, Lines lines, Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.lists = lists;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * The newest order that would renew one of these lines and waits to be paid at prices that still hold: to place another
     * one and pay both would renew the line twice. None for lines of another partner.
     *
     * @return refused as not_allowed
     */
    public Outcome<Optional<OrderRow>> unpaidOf(MemberId member, List<LineId> wanted) {
        return access.of(member)
                .allowed(Permission.SEE_MONEY)
                .map(acting -> wanted.isEmpty()
                        ? Optional.empty()
                        : lists.newestUnpaid(acting.partnerOrThrow(), wanted, clock.instant()));
    }

    /**
     * The newest order that would buy the very same and waits to be paid at prices that still hold: to place another one and
     * pay both would buy everything twice. None for a client of another partner.
     *
     * @return refused as not_allowed
     */
    public Outcome<Optional<OrderRow>> unpaidOf(MemberId member, NewLines wanted) {
        return access.of(member)
                .allowed(Permission.SEE_MONEY)
                .map(acting -> lists.newestUnpaid(acting.partnerOrThrow(), wanted, clock.instant()));
    }

    /** The newest order that waits to be paid at prices that still hold; refused as not_allowed. */
    public Outcome<Optional<OrderRow>> unpaid(MemberId member) {
        return access.of(member)
                .allowed(Permission.SEE_MONEY)
                .map(acting -> lists.newestUnpaid(acting.partnerOrThrow(), clock.instant()));
    }

    /**
     * Eight orders of the partner that bought or renewed the line, newest first; not those of a partner whom the line's
     * client had before.
     *
     * @param page from 0
     * @return refused as not_allowed or not_found
     */
    public Outcome<Page<OrderRow>> ofLine(MemberId member, LineId line, int page) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> ownership.check(acting, "line", line, lines.findById(line), Line::belongsTo))
                .map(found -> lists.ofLine(acting.partnerOrThrow(), line, page, ROWS));
    }
}
