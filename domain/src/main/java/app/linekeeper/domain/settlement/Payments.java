package app.linekeeper.domain.settlement;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.Saving;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every payment of every order. */
public interface Payments extends Repository<Payment, PaymentId>, Saving<Payment> {

    /** Those of an order, newest first; none until it is paid. By {@code payment_of_order}. */
    @Query("select p from Payment p where p.orderId = :order order by p.paidAt desc")
    List<Payment> of(OrderId order);

    /** By the unique column {@code evidence_key}. */
    @Query("select p from Payment p where p.evidenceKey = :key")
    Optional<Payment> withEvidence(String key);
}
