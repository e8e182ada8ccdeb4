package app.linekeeper.domain.document;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.Saving;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every act of every seller. */
interface Acts extends Repository<Act, ActId>, Saving<Act> {

    Optional<Act> findById(ActId id);

    /** By the unique column {@code order_id}. */
    @Query("select a from Act a where a.orderId = :order")
    Optional<Act> of(OrderId order);
}
