package app.linekeeper.domain.desk;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LinesOfAll;
import app.linekeeper.domain.order.OrdersOfAll;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator sees a line: whose it is, until when it is paid, its orders. */
@Component
@Transactional(readOnly = true)
public class ShowingLine {

    private final Desk desk;
    private final LinesOfAll lines;
    private final OrdersOfAll orders;

    ShowingLine(Desk desk, LinesOfAll lines, OrdersOfAll orders) {
        this.desk = desk;
        this.lines = lines;
        this.orders = orders;
    }

    /**
     * The line with eight of its orders.
     *
     * @param page of the orders, from 0
     * @return refused as not_found, and as not_allowed for everybody but an operator
     */
    public Outcome<LineAtDesk> one(MemberId operator, LineId id, int page) {
        return lines.one(operator, id)
                .map(line -> new LineAtDesk(
                        line,
                        desk.keeper(FoundKind.LINE, id.value()).orElse(null),
                        orders.ofLine(operator, id, page).orElseThrow()));
    }
}
