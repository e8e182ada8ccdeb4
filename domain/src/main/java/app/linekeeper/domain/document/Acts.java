package app.linekeeper.domain.document;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.partner.PartnerId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every act of every seller. */
interface Acts extends Repository<Act, ActId> {

    Act save(Act act);

    Optional<Act> findById(ActId id);

    /** By the unique column {@code order_id}. */
    @Query("select a from Act a where a.orderId = :order")
    Optional<Act> of(OrderId order);

    @Query("select count(o) from Order o where o.partner = :partner and o.state <> OrderState.CANCELLED")
    long count(PartnerId partner);

    /** A partner's orders, newest first by the index {@code line_order_recent}, each with the act it has. */
    @Query("""
            select new app.linekeeper.domain.document.OrderRow(o, c.name, p, a.id)
            from Order o
            join ClientAccount c on c.id = o.client
            left join Company p on p.id = o.payer
            left join Act a on a.orderId = o.id
            where o.partner = :partner and o.state <> OrderState.CANCELLED
            order by o.placedAt desc, o.id""")
    List<OrderRow> orders(PartnerId partner, Pageable page);
}
