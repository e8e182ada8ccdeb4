package app.linekeeper.domain.document;

import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Orders, each with the act it has. Lists come newest first, by the index {@code line_order_recent}. */
interface OrdersWithActs extends Repository<Order, OrderId> {

    String ROW = """
            select new app.linekeeper.domain.document.OrderWithAct(o, c.name, p, a.id, a.documentNumber)
            from Order o
            join ClientAccount c on c.id = o.client
            left join Company p on p.id = o.payer
            left join Act a on a.orderId = o.id
            """;

    String OF_PARTNER = """
            where o.partner = :partner and o.state <> OrderState.CANCELLED
            and o.client.value = coalesce(:client, o.client.value)
            """;

    String SOUGHT = """
            and (c.searchText like :pattern escape '!' or o.number like :number
            or exists (select 1 from o.lines ol where ol.line.value in
            (select l.id.value from Line l where l.partner = :partner and l.number like :number)))
            """;

    String NEWEST_FIRST = "order by o.placedAt desc, o.id.value";

    @Query(ROW + "where o.id = :order")
    OrderWithAct one(OrderId order);

    @Query(ROW + OF_PARTNER + NEWEST_FIRST)
    List<OrderWithAct> all(PartnerId partner, @Nullable UUID client, Pageable page);

    @Query("select count(o) from Order o " + OF_PARTNER)
    long count(PartnerId partner, @Nullable UUID client);

    @Query(ROW + OF_PARTNER + SOUGHT + NEWEST_FIRST)
    List<OrderWithAct> search(PartnerId partner, @Nullable UUID client, String pattern, String number, Pageable page);

    @Query("select count(o) from Order o join ClientAccount c on c.id = o.client " + OF_PARTNER + SOUGHT)
    long count(PartnerId partner, @Nullable UUID client, String pattern, String number);
}
