package app.linekeeper.domain.document.wish;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import org.springframework.stereotype.Component;

/** Finds the member who paid an order by hand, or began to by card; who placed it, where nobody did. */
@Component
class WhoPaid {

    /** By {@code payment_of_order} and the index of attempts by order. */
    private static final String WHO = """
            select coalesce(
                    (select p.paid_by_id from payment p where p.order_id = o.id and p.paid_by_kind = 'MEMBER'
                        order by p.paid_at desc limit 1),
                    (select a.begun_by_id from card_attempt a join payment p on p.order_id = a.order_id
                        where a.order_id = o.id and a.begun_by_kind = 'MEMBER' and a.state = 'SUCCEEDED'
                            and p.paid_by_kind = 'GATEWAY'
                        order by a.number desc limit 1),
                    cast(o.placed_by as varchar(60))) as who
            from line_order o where o.id = ?
            """;

    private final PlainQueries queries;

    WhoPaid(PlainQueries queries) {
        this.queries = queries;
    }

    /** Within the transaction that pays; the order is there. */
    MemberId of(OrderId order) {
        return queries.sql(WHO)
                .param(order.value())
                .query((row, n) -> MemberId.parse(row.getString("who")))
                .single();
    }
}
