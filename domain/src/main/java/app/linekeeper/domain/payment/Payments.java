package app.linekeeper.domain.payment;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.Saving;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every payment of every order. */
public interface Payments extends Repository<Payment, PaymentId>, Saving<Payment> {

    /** By the unique column {@code order_id}. */
    @Query("select p from Payment p where p.orderId = :order")
    Optional<Payment> of(OrderId order);
}
