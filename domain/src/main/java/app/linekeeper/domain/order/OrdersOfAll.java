package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The orders of all partners, for the operator; refused as not_allowed for everybody else. */
@Component
@Transactional(readOnly = true)
public class OrdersOfAll {

    private static final int ROWS = 8;

    private final Access access;
    private final StoredCards cards;
    private final OrderLists lists;
    private final Clock clock;

    OrdersOfAll(Access access, StoredCards cards, OrderLists lists, Clock clock) {
        this.access = access;
        this.cards = cards;
        this.lists = lists;
        this.clock = clock;
    }

    /** The order as it is stored, at the price it was given; refused as not_found, too. */
    public Outcome<OrderCard> one(MemberId operator, OrderId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> cards.find(id)
                        .map(stored -> Outcome.done(stored.card()))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    /**
     * Eight orders that bought or renewed the line, for whichever partner, newest first.
     *
     * @param page from 0
     */
    public Outcome<Page<OrderRow>> ofLine(MemberId operator, LineId line, int page) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> lists.ofLine(line, page, ROWS));
    }

    /**
     * The partner's that wait: to be paid at prices that hold, or for their lines to run; newest first.
     *
     * @param most so many of them at most
     */
    public Outcome<List<OrderRow>> waiting(MemberId operator, PartnerId partner, int most) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> lists.waiting(partner, clock.instant(), most));
    }
}
