package app.linekeeper.domain.order;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The queries behind lists of orders; each reads no more than its page, by the index it names. */
interface OrderLists extends Repository<Order, OrderId> {

    String ROW = "select new app.linekeeper.domain.order.OrderRow(o.id, o.number, o.client, c.name, o.state,"
            + " o.activation, o.placedAt, o.paidAt, o.paidBasis, o.payer, o.netMinor, o.afterTermMinor, o.currency)"
            + " from Order o join ClientAccount c on c.id.value = o.client.value ";

    /** By {@code line_order_recent}. */
    @Query(ROW + "where o.partner = :partner order by o.placedAt desc, o.id.value")
    List<OrderRow> recent(PartnerId partner, Pageable page);

    @Query("select count(*) from Order o where o.partner = :partner")
    long count(PartnerId partner);

    /** By {@code order_line_by_line}. */
    @Query(ROW + "where exists (select 1 from o.lines ol where ol.line = :line)"
            + " order by o.placedAt desc, o.id.value")
    List<OrderRow> ofLine(LineId line, Pageable page);

    @Query("select count(distinct o.id.value) from Order o join o.lines ol where ol.line = :line")
    long countOfLine(LineId line);

    /** By {@code line_order_activation}. */
    @Query(ROW + "where o.activation = :activation order by o.paidAt, o.id.value")
    List<OrderRow> in(ActivationState activation, Limit limit);

    @Query("select count(*) from Order o where o.activation = :activation")
    long countIn(ActivationState activation);
}
